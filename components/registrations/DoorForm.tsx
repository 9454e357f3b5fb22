"use client";

import { useActionState, useCallback, useRef } from "react";
import { Button } from "@/components/ui/Button";
import { Field } from "@/components/ui/Field";
import type { Locale } from "@/lib/i18n/locale";
import type { CheckInState } from "@/lib/registrations/input";
import { checkInAtDoor } from "@/lib/registrations/organiser-actions";
import { Camera } from "./Camera";
import { DoorResult } from "./DoorResult";

interface DoorFormProps {
  locale: Locale;
  entryId: string;
  /** What the QR code's own address brought along. */
  code: string;
  labels: Record<"code" | "hint" | "submit" | "camera" | "stop" | "noCamera" | "looking" | "video", string>;
}

/** Takes a code that is typed, or read by the camera; the camera presses the button by itself. */
export function DoorForm({ locale, entryId, code, labels }: DoorFormProps) {
  const [state, action, isPending] = useActionState<CheckInState, FormData>(checkInAtDoor, { typed: code });
  const form = useRef<HTMLFormElement>(null);
  const field = useRef<HTMLInputElement>(null);
  const scanned = useCallback((text: string) => {
    if (!field.current) return;
    field.current.value = text;
    form.current?.requestSubmit();
  }, []);
  return (
    <div className="grid content-start gap-6">
      <div>
        <DoorResult state={state} />
        <Camera onCode={scanned} paused={isPending} labels={labels} />
      </div>
      <form ref={form} action={action} className="grid gap-4">
        <input type="hidden" name="locale" value={locale} />
        <input type="hidden" name="entryId" value={entryId} />
        <Field id="code" label={labels.code} hint={labels.hint}>
          {(control) => (
            <input
              {...control}
              ref={field}
              name="code"
              autoComplete="off"
              autoCapitalize="characters"
              spellCheck={false}
              maxLength={300}
              required
              defaultValue={state.typed}
            />
          )}
        </Field>
        <p>
          <Button variant="line" disabled={isPending}>
            {labels.submit}
          </Button>
        </p>
      </form>
    </div>
  );
}

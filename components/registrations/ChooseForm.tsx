"use client";

import { useActionState } from "react";
import { Button } from "@/components/ui/Button";
import { Field } from "@/components/ui/Field";
import type { Locale } from "@/lib/i18n/locale";
import type { CheckInState } from "@/lib/registrations/input";
import { checkInAtDoor } from "@/lib/registrations/organiser-actions";
import { DoorResult } from "./DoorResult";

interface ChooseFormProps {
  locale: Locale;
  entryId: string;
  people: readonly { id: string; name: string }[];
  labels: Record<"title" | "person" | "choose" | "submit", string>;
}

/** Checks in somebody who has no code with them. */
export function ChooseForm({ locale, entryId, people, labels }: ChooseFormProps) {
  const [state, action, isPending] = useActionState<CheckInState, FormData>(checkInAtDoor, { typed: "" });
  return (
    <section aria-labelledby="choose" className="grid gap-3">
      <h2 id="choose" className="secthead">
        {labels.title}
      </h2>
      <DoorResult state={state} />
      {people.length > 0 && (
        <form action={action} className="grid gap-3">
          <input type="hidden" name="locale" value={locale} />
          <input type="hidden" name="entryId" value={entryId} />
          <Field id="person" label={labels.person}>
            {(control) => (
              <select {...control} name="registrationId" required defaultValue="">
                <option value="">{labels.choose}</option>
                {people.map(({ id, name }) => (
                  <option key={id} value={id}>
                    {name}
                  </option>
                ))}
              </select>
            )}
          </Field>
          <p>
            <Button variant="line" disabled={isPending}>
              {labels.submit}
            </Button>
          </p>
        </form>
      )}
    </section>
  );
}

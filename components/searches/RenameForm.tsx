"use client";

import { useActionState } from "react";
import { useFocusOnProblem } from "@/components/auth/use-focus-on-problem";
import { Button } from "@/components/ui/Button";
import { NameField } from "@/components/ui/NameField";
import type { Locale } from "@/lib/i18n/locale";
import { rename } from "@/lib/searches/actions";
import type { NameState } from "@/lib/searches/input";
import { nameLimit } from "@/lib/searches/limits";

interface RenameFormProps {
  locale: Locale;
  id: string;
  name: string;
  labels: {
    open: string;
    /** Of which search, for those who hear the button without its row. */
    of: string;
    name: string;
    submit: string;
    problem: string;
  };
}

/** Another name for a saved search, behind a button; open while there is something to mend. */
export function RenameForm({ locale, id, name, labels }: RenameFormProps) {
  const [state, action, isPending] = useActionState<NameState, FormData>(rename, { name });
  const form = useFocusOnProblem(state);
  return (
    <details open={state.problem !== undefined}>
      <summary className="btn quiet">
        {labels.open}
        <span className="vh">{labels.of}</span>
      </summary>
      <form ref={form} action={action} className="mt-2 grid max-w-80 gap-3" noValidate>
        <input type="hidden" name="locale" value={locale} />
        <input type="hidden" name="id" value={id} />
        <NameField
          max={nameLimit}
          id={`name-${id}`}
          label={labels.name}
          error={state.problem && labels.problem}
          defaultValue={state.name}
        />
        <p>
          <Button variant="line" disabled={isPending}>
            {labels.submit}
          </Button>
        </p>
      </form>
    </details>
  );
}

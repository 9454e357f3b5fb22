"use client";

import { useActionState } from "react";
import { useFocusOnProblem } from "@/components/auth/use-focus-on-problem";
import type { ButtonVariant } from "@/components/ui/Button";
import { Button } from "@/components/ui/Button";
import { Check } from "@/components/ui/Check";
import { Field, FieldError } from "@/components/ui/Field";
import { Fieldset } from "@/components/ui/Fieldset";
import type { Locale } from "@/lib/i18n/locale";
import { decideOnMember } from "@/lib/members/actions";
import type { MemberAct, MemberActState } from "@/lib/members/input";
import { reasonLimit } from "@/lib/members/limits";
import type { Role } from "@/lib/members/member";

interface MemberActFormProps {
  locale: Locale;
  memberId: string;
  act: MemberAct;
  /** The role to choose from, when the act is to change it. */
  roles?: { current: Role; legend: string; options: readonly { role: Role; label: string }[] };
  variant?: ButtonVariant;
  labels: {
    reason: string;
    reasonHint: string;
    submit: string;
    problems: Record<NonNullable<MemberActState["problem"]>, string>;
  };
}

/** One thing that an administrator may do to a member, with its reason. */
export function MemberActForm({
  locale,
  memberId,
  act,
  roles,
  variant = "line",
  labels,
}: MemberActFormProps) {
  const [state, action, isPending] = useActionState<MemberActState, FormData>(decideOnMember, {
    reason: "",
    role: roles?.current,
  });
  const form = useFocusOnProblem(state);
  const { problem } = state;
  const isAboutReason = problem === "reason";
  return (
    <form ref={form} action={action} className="grid gap-4" noValidate>
      <input type="hidden" name="locale" value={locale} />
      <input type="hidden" name="memberId" value={memberId} />
      <input type="hidden" name="act" value={act} />
      {roles && (
        <Fieldset id="role" legend={roles.legend} columns>
          {roles.options.map(({ role, label }) => (
            <Check
              key={role}
              type="radio"
              name="role"
              value={role}
              label={label}
              defaultChecked={role === state.role}
            />
          ))}
        </Fieldset>
      )}
      <Field
        id={`reason-${act}`}
        label={labels.reason}
        hint={labels.reasonHint}
        error={isAboutReason && labels.problems.reason}
      >
        {(control) => (
          <input {...control} name="reason" maxLength={reasonLimit} required defaultValue={state.reason} />
        )}
      </Field>
      {problem && !isAboutReason && (
        <div className="field" role="alert">
          <FieldError id={`problem-${act}`}>{labels.problems[problem]}</FieldError>
        </div>
      )}
      <p>
        <Button variant={variant} disabled={isPending}>
          {labels.submit}
        </Button>
      </p>
    </form>
  );
}

import { useTranslations } from "next-intl";
import { Button, type ButtonVariant } from "@/components/ui/Button";
import type { Locale } from "@/lib/i18n/locale";
import type { OrganiserAct } from "@/lib/registrations/input";
import { decisionNoteLimit } from "@/lib/registrations/limits";
import { actOnParticipant } from "@/lib/registrations/organiser-actions";
import type { Participant } from "@/lib/registrations/participants";

interface ParticipantActsProps {
  entryId: string;
  participant: Participant;
  q: string;
  locale: Locale;
}

/** What an organiser may do with one registration, by where it stands. */
export function ParticipantActs({ entryId, participant, q, locale }: ParticipantActsProps) {
  const t = useTranslations("registrations.organise");
  const { id, name, state, checkedInAt } = participant;
  const form = { entryId, id, name, q, locale };
  const asked = state === "pending" || state === "declined";
  return (
    <div className="pacts">
      {asked && <ActForm {...form} act="approve" variant="line" label={t("approve")} withNote />}
      {state === "confirmed" && !checkedInAt && (
        <ActForm {...form} act="check_in" variant="line" label={t("checkInAct")} />
      )}
      {checkedInAt && <ActForm {...form} act="undo_check_in" variant="quiet" label={t("undo")} />}
      {(state === "pending" || state === "waiting" || (state === "confirmed" && !checkedInAt)) && (
        <details>
          <summary className="btn quiet">
            {t("decline")}
            <span className="vh">{t("actsFor", { name })}</span>
          </summary>
          <div className="mt-2 grid max-w-80 gap-3 border-l-2 border-danger pl-4">
            <p>{t("declineSure")}</p>
            <ActForm {...form} act="decline" variant="danger" label={t("declineYes")} withNote />
          </div>
        </details>
      )}
    </div>
  );
}

interface ActFormProps {
  entryId: string;
  id: string;
  name: string;
  q: string;
  locale: Locale;
  act: OrganiserAct;
  variant: ButtonVariant;
  label: string;
  /** Asks what the person should be told besides. */
  withNote?: boolean;
}

function ActForm({ entryId, id, name, q, locale, act, variant, label, withNote = false }: ActFormProps) {
  const t = useTranslations("registrations.organise");
  return (
    <form action={actOnParticipant} className="grid gap-2">
      <input type="hidden" name="locale" value={locale} />
      <input type="hidden" name="entryId" value={entryId} />
      <input type="hidden" name="registrationId" value={id} />
      <input type="hidden" name="act" value={act} />
      <input type="hidden" name="q" value={q} />
      {withNote && (
        <label className="grid gap-1">
          <span className="hint">{t("note")}</span>
          <input className="in" name="note" maxLength={decisionNoteLimit} autoComplete="off" />
        </label>
      )}
      <p>
        <Button variant={variant}>
          {label}
          <span className="vh">{t("actsFor", { name })}</span>
        </Button>
      </p>
    </form>
  );
}

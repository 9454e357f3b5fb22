import { useTranslations } from "next-intl";
import { Button, type ButtonVariant, LinkButton } from "@/components/ui/Button";
import { submissionsAddress } from "@/lib/entries/addresses";
import { actOnOwn } from "@/lib/entries/author-actions";
import { isEditable } from "@/lib/entries/entry";
import type { Submission } from "@/lib/entries/queries";
import type { Locale } from "@/lib/i18n/locale";
import { becameAddress } from "@/lib/lineage/addresses";

/** In this order; what cannot be undone comes last and asks once more. */
const acts = ["recall", "revise", "confirm", "drop_changes", "withdraw", "discard"] as const;
type Act = (typeof acts)[number];

const final = ["drop_changes", "withdraw", "discard"] as const;
type Final = (typeof final)[number];
const isFinal = (act: Act): act is Final => (final as readonly Act[]).includes(act);

/** What its author may do with a submission now. */
export function SubmissionActions({ submission, locale }: { submission: Submission; locale: Locale }) {
  const t = useTranslations("submissions");
  const became = useTranslations("lineage.invite.become");
  const { id, kind, state, actions, publication } = submission;
  const allowed = acts.filter((act) => actions.includes(act));
  return (
    <div className="acts2">
      {isEditable(state) && (
        <LinkButton variant="line" icon="edit" href={`${submissionsAddress(locale)}/${id}`}>
          {t(state === "changes_requested" ? "acts.remarks" : "acts.continue")}
        </LinkButton>
      )}
      {kind === "idea" && publication?.status === "published" && (
        <LinkButton variant="line" href={becameAddress(locale, publication.slug)}>
          {became("button")}
        </LinkButton>
      )}
      {allowed.map((act) =>
        isFinal(act) ? (
          <details key={act}>
            <summary className="btn quiet">{t(`acts.${act}`)}</summary>
            <div className="mt-2 grid max-w-80 gap-3 border-l-2 border-danger pl-4">
              <p>{t(`sure.${act}`)}</p>
              <ActForm entryId={id} act={act} locale={locale} variant="danger" label={t(`yes.${act}`)} />
            </div>
          </details>
        ) : (
          <ActForm key={act} entryId={id} act={act} locale={locale} variant="line" label={t(`acts.${act}`)} />
        ),
      )}
    </div>
  );
}

interface ActFormProps {
  entryId: string;
  act: Act;
  locale: Locale;
  variant: ButtonVariant;
  label: string;
}

function ActForm({ entryId, act, locale, variant, label }: ActFormProps) {
  return (
    <form action={actOnOwn}>
      <input type="hidden" name="locale" value={locale} />
      <input type="hidden" name="entryId" value={entryId} />
      <input type="hidden" name="action" value={act} />
      <Button variant={variant}>{label}</Button>
    </form>
  );
}

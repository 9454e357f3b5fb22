import { useTranslations } from "next-intl";
import { Anchor } from "@/components/ui/Anchor";
import { Note } from "@/components/ui/Note";
import { Prose } from "@/components/ui/Prose";
import type { EditableDraft } from "@/lib/entries/drafts";
import { dayOf } from "@/lib/i18n/format";
import type { Locale } from "@/lib/i18n/locale";
import { placeOf } from "./draft";
import { fieldWords } from "./words";

/** What a moderator asked for, while the author works on it, with the way to each remark. */
export function DecisionNote({ draft, locale }: { draft: EditableDraft; locale: Locale }) {
  const t = useTranslations("form.decision");
  const { state, lastDecision } = draft;
  if (state !== "changes_requested" || !lastDecision) return null;
  const words = fieldWords(draft.kind, locale);
  const remarked = [...new Set(draft.remarks.map(({ field }) => field))];
  return (
    <Note tone="warn" icon="comment">
      <p>
        <b>{t("asked", { date: dayOf(lastDecision.at, locale) })}</b>
      </p>
      {lastDecision.reason && <Prose text={lastDecision.reason} />}
      {remarked.length > 0 && (
        <>
          <p className="mt-2">{t("remarks")}</p>
          <ul className="flex flex-wrap gap-x-5">
            {remarked.map((field) => (
              <li key={field}>
                <Anchor className="inline-flex min-h-8 items-center" href={placeOf(draft, field, locale)}>
                  {words.label(field)}
                </Anchor>
              </li>
            ))}
          </ul>
        </>
      )}
    </Note>
  );
}

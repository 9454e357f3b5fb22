import { useTranslations } from "next-intl";
import { Anchor } from "@/components/ui/Anchor";
import { Note } from "@/components/ui/Note";
import { stepAddress } from "@/lib/entries/addresses";
import type { EditableDraft } from "@/lib/entries/drafts";
import type { Locale } from "@/lib/i18n/locale";
import { changedFields } from "./changed-fields";
import { stepWords } from "./words";

/** On the other steps: text of one step waits for a decision. */
export function SetAsideNote({
  draft,
  locale,
  step,
}: {
  draft: EditableDraft;
  locale: Locale;
  step: string;
}) {
  const t = useTranslations("form.conflict");
  const { setAside } = draft;
  if (!setAside || setAside.step === step || changedFields(draft, setAside).length === 0) return null;
  return (
    <Note tone="warn">
      <p>{t("elsewhere", { step: stepWords(draft.kind, locale).title(setAside.step) })}</p>
      <p>
        <Anchor href={stepAddress(locale, draft.id, setAside.step)}>{t("compare")}</Anchor>
      </p>
    </Note>
  );
}

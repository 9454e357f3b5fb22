import { useTranslations } from "next-intl";
import { Anchor } from "@/components/ui/Anchor";
import { Note } from "@/components/ui/Note";
import { stepAddress, submissionsAddress } from "@/lib/entries/addresses";
import type { EditableDraft } from "@/lib/entries/drafts";
import { isEditable } from "@/lib/entries/entry";
import type { Locale } from "@/lib/i18n/locale";

interface PreviewBannerProps {
  draft: EditableDraft;
  locale: Locale;
  /** A form was sent after the entry had been submitted. */
  late: boolean;
}

/** Says that nobody else sees this page, and leads back. */
export function PreviewBanner({ draft, locale, late }: PreviewBannerProps) {
  const t = useTranslations("form.preview");
  const editable = isEditable(draft.state);
  return (
    <div className="wrap grid gap-3 py-5">
      {late && (
        <Note tone="error" role="alert">
          {t("late")}
        </Note>
      )}
      <Note icon="eye">
        <p>
          <b>{t("title")}</b> {t(editable ? "draft" : "sent")}
        </p>
        <p>
          <Anchor href={editable ? stepAddress(locale, draft.id, "review") : submissionsAddress(locale)}>
            {t(editable ? "back" : "backToList")}
          </Anchor>
        </p>
      </Note>
    </div>
  );
}

import { useTranslations } from "next-intl";
import { Localized } from "@/components/ui/Localized";
import { Note } from "@/components/ui/Note";
import type { Locale } from "@/lib/i18n/locale";
import type { IdeaLife } from "@/lib/ideas/life";

/** Which ideas were merged into this one; nothing when none was. Their addresses lead here. */
export function MergedNote({ life: { merged }, locale }: { life: IdeaLife; locale: Locale }) {
  const t = useTranslations("ideaLife.merged");
  if (merged.length === 0) return null;
  return (
    <div className="mb-8">
      <Note>
        <p>
          <b>{t("title")}</b>
        </p>
        <ul className="list-inside list-[square]">
          {merged.map(({ id, title }) => (
            <Localized key={id} as="li" value={title} locale={locale} />
          ))}
        </ul>
        <p>{t("note", { count: merged.length })}</p>
      </Note>
    </div>
  );
}

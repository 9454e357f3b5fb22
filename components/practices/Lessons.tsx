import { useTranslations } from "next-intl";
import { ForeignTag } from "@/components/entries/ForeignTag";
import { LocalizedProse } from "@/components/ui/Localized";
import type { Locale } from "@/lib/i18n/locale";
import { isEmpty } from "@/lib/i18n/localized";
import type { PracticeContent } from "@/lib/practices/input";

const kinds = ["success", "failure", "awards"] as const;

/** What helped, what did not work, and who noticed. */
export function Lessons({ content, locale }: { content: PracticeContent; locale: Locale }) {
  const t = useTranslations("practice");
  const sections = useTranslations("entries.sections");
  const told = kinds.filter((kind) => !isEmpty(content[kind]));
  if (told.length === 0) return null;
  return (
    <section id="lessons">
      <h2>{sections("lessons")}</h2>
      {told.map((kind) => (
        <div key={kind} className="prose mt-6">
          <h3>
            {t(`lessons.${kind}`)}
            <ForeignTag value={content[kind]} locale={locale} />
          </h3>
          <LocalizedProse value={content[kind]} locale={locale} />
        </div>
      ))}
    </section>
  );
}

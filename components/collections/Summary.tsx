import { useTranslations } from "next-intl";
import { ForeignTag } from "@/components/entries/ForeignTag";
import { LocalizedProse } from "@/components/ui/Localized";
import type { PartProps } from "./article";

/** What the collection shows as a whole. */
export function Summary({ snapshot: { summary }, locale, beside }: PartProps) {
  const t = useTranslations("entries.sections");
  return (
    <section id="summary" className="wrap bpart keys">
      <h2>
        {t("summary")}
        <ForeignTag value={summary} locale={locale} />
      </h2>
      <div className="prose">
        <LocalizedProse value={summary} locale={locale} />
        {beside?.("section:summary")}
      </div>
    </section>
  );
}

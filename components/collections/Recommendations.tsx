import { useTranslations } from "next-intl";
import { Localized } from "@/components/ui/Localized";
import { pick } from "@/lib/i18n/localized";
import type { PartProps } from "./article";

/** What follows from the findings for those who prepare a call. */
export function Recommendations({ snapshot: { recommendations }, locale, beside }: PartProps) {
  const t = useTranslations("collection");
  return (
    <section id="funding">
      <h2>{t("funding")}</h2>
      <ul className="recs">
        {recommendations.map((text) => (
          <Localized key={pick(text, locale)?.text} as="li" value={text} locale={locale} />
        ))}
      </ul>
      {beside?.("section:funding")}
    </section>
  );
}

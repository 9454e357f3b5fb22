import { useTranslations } from "next-intl";
import { dayOf } from "@/lib/i18n/format";
import type { Locale } from "@/lib/i18n/locale";
import { pick } from "@/lib/i18n/localized";
import type { PracticeContent } from "@/lib/practices/input";
import { licenceUrl } from "@/lib/seo/practice-json-ld";
import { absolute } from "@/lib/seo/site";

interface CitationProps {
  content: Pick<PracticeContent, "title" | "organisation">;
  slug: string;
  revisedAt: string;
  revisionNumber: number;
  locale: Locale;
}

/** How to name this very version, and what may be done with the text. */
export function Citation({ content, slug, revisedAt, revisionNumber, locale }: CitationProps) {
  const t = useTranslations("practice");
  const sections = useTranslations("entries.sections");
  const url = absolute(`/${locale}/practices/${slug}`);
  return (
    <section id="cite">
      <h2>{sections("cite")}</h2>
      <div className="cite">
        <p className="wrap-anywhere">
          {t.rich("cite.text", {
            author: pick(content.organisation, locale)?.text ?? "",
            year: revisedAt.slice(0, 4),
            title: pick(content.title, locale)?.text ?? "",
            version: String(revisionNumber),
            date: dayOf(revisedAt, locale),
            url,
            i: (words) => <i>{words}</i>,
            a: (words) => <a href={url}>{words}</a>,
          })}
        </p>
      </div>
      <p className="meta mt-3 text-base">
        {t.rich("cite.licence", {
          a: (words) => (
            <a href={licenceUrl} rel="license noopener">
              {words}
            </a>
          ),
        })}
      </p>
    </section>
  );
}

import { useTranslations } from "next-intl";
import { Cite } from "@/components/citations/Cite";
import { practiceCited } from "@/lib/citations/works";
import type { Locale } from "@/lib/i18n/locale";
import type { PracticeContent } from "@/lib/practices/input";
import { licenceUrl } from "@/lib/seo/site";

interface CitationProps {
  content: Pick<PracticeContent, "title" | "organisation">;
  slug: string;
  revisedAt: string;
  revisionNumber: number;
  locale: Locale;
}

/** How to name this very version, and what may be done with the text. */
export function Citation({ locale, ...practice }: CitationProps) {
  const t = useTranslations("citations");
  const sections = useTranslations("entries.sections");
  return (
    <section id="cite">
      <h2>{sections("cite")}</h2>
      <Cite work={practiceCited(practice, locale)} locale={locale} />
      <p className="meta mt-3 text-base">
        {t.rich("licence", {
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

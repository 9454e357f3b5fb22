import { useTranslations } from "next-intl";
import type { Locale } from "@/lib/i18n/locale";
import type { PracticeContent } from "@/lib/practices/input";
import { PassportFacts } from "./PassportFacts";
import { PassportLists } from "./PassportLists";

/** What another place would need to do the same. */
export function Passport({ content, locale }: { content: PracticeContent; locale: Locale }) {
  const t = useTranslations("practice");
  const sections = useTranslations("entries.sections");
  return (
    <div className="linenb k-practice">
      <div className="wrap passw">
        <section id="passport" className="pass">
          <header>
            <div>
              <h2>{sections("passport")}</h2>
              <p>{t("passport.lead")}</p>
            </div>
          </header>
          <PassportFacts content={content} locale={locale} />
          <PassportLists content={content} locale={locale} />
        </section>
      </div>
    </div>
  );
}

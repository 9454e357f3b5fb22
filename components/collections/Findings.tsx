import { useTranslations } from "next-intl";
import { Localized } from "@/components/ui/Localized";
import { isEmpty, pick } from "@/lib/i18n/localized";
import type { PartProps } from "./article";

/** The question that the collection answers, and its answer in a few points. */
export function Findings({ snapshot: { question, keyMessages }, locale, beside }: PartProps) {
  const t = useTranslations();
  return (
    <div className="wrap sec bfind">
      {!isEmpty(question) && (
        <section id="question" className="keys">
          <h2>{t("entries.sections.question")}</h2>
          <div>
            <Localized as="p" className="bquestion" value={question} locale={locale} />
            {beside?.("section:question")}
          </div>
        </section>
      )}
      {keyMessages.length > 0 && (
        <section id="findings" className="keys">
          <h2>{t("collection.findings", { count: keyMessages.length })}</h2>
          <div>
            <ol className="kms">
              {keyMessages.map((message) => (
                <Localized key={pick(message, locale)?.text} as="li" value={message} locale={locale} />
              ))}
            </ol>
            {beside?.("section:findings")}
          </div>
        </section>
      )}
    </div>
  );
}

import { useTranslations } from "next-intl";
import { type Locale, otherLocale } from "@/lib/i18n/locale";
import { Diff } from "./Diff";
import { LanguageMark } from "./LanguageMark";
import type { ValueProps } from "./showing";

const textIn = (value: unknown, language: Locale): string =>
  (value as Partial<Record<Locale, string>> | null | undefined)?.[language] ?? "";

/** A text in the language it was written in, then in the other one. */
export function LocalizedValue({ path, before, after, showing }: Omit<ValueProps, "field">) {
  const t = useTranslations("moderation.fields");
  const { source, bilingual, compare, locale } = showing;
  return [source, otherLocale(source)].map((language) => {
    const [then, now] = [textIn(before, language), textIn(after, language)];
    const isEmpty = now === "" && (!compare || then === "");
    // In the short texts of a row a missing translation is not worth a line.
    if (isEmpty && (!bilingual || path.includes("."))) return null;
    return (
      <div key={language} className="flex items-baseline gap-2.5 not-first:mt-2">
        {bilingual && (
          <span className="meta font-bold">
            <LanguageMark language={language} />
          </span>
        )}
        {isEmpty ? (
          <span className="meta">{t("none")}</span>
        ) : (
          <Diff
            before={compare ? then : undefined}
            after={now}
            lang={language === locale ? undefined : language}
          />
        )}
      </div>
    );
  });
}

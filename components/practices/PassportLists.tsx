import { useTranslations } from "next-intl";
import { ForeignTag } from "@/components/entries/ForeignTag";
import type { Locale } from "@/lib/i18n/locale";
import { pick } from "@/lib/i18n/localized";
import type { PracticeContent } from "@/lib/practices/input";
import { linesOf } from "@/lib/practices/lines";

const kinds = ["core", "adaptable", "support"] as const;

/** What must stay, what must be adapted, and what help the owner offers. */
export function PassportLists({ content, locale }: { content: PracticeContent; locale: Locale }) {
  const t = useTranslations("practice.passport");
  const told = kinds.flatMap((kind) => {
    const text = pick(content[kind], locale);
    return text ? [{ kind, text }] : [];
  });
  if (told.length === 0) return null;
  return (
    <div className="ppt">
      {told.map(({ kind, text }) => (
        <div key={kind} lang={text.lang === locale ? undefined : text.lang}>
          <h3 lang={locale}>
            {t(kind)}
            <ForeignTag value={content[kind]} locale={locale} />
          </h3>
          <ul>
            {linesOf(text.text).map((line) => (
              <li key={line}>{line}</li>
            ))}
          </ul>
        </div>
      ))}
    </div>
  );
}

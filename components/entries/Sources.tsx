import { useTranslations } from "next-intl";
import { Localized } from "@/components/ui/Localized";
import { Note } from "@/components/ui/Note";
import type { sourceFields } from "@/lib/entries/fields";
import type { ContentOf } from "@/lib/forms/fields";
import { hostOf } from "@/lib/i18n/format";
import type { Locale } from "@/lib/i18n/locale";
import { type Localized as LocalizedText, pick } from "@/lib/i18n/localized";
import { EditorialMark } from "./EditorialMark";

interface SourcesProps {
  content: ContentOf<typeof sourceFields> & { toConfirm?: readonly { note?: LocalizedText | undefined }[] };
  locale: Locale;
}

/** What a description rests on, and what the organisation has yet to confirm. */
export function Sources({ content: { sources, toConfirm = [] }, locale }: SourcesProps) {
  const t = useTranslations("entries");
  if (sources.length + toConfirm.length === 0) return null;
  return (
    <section id="sources">
      <h2>{t("sections.sources")}</h2>
      {sources.length > 0 && (
        <ol className="border-line border-b">
          {sources.map(({ url, supports }, index) => (
            // biome-ignore lint/suspicious/noArrayIndexKey: one address may support two things, and the list never changes
            <li key={index} className="border-line border-t py-2.5">
              <a href={url} rel="noopener" className="break-words font-cond font-semibold">
                {hostOf(url ?? "")}
              </a>
              <Localized as="div" className="meta" value={supports} locale={locale} />
              <EditorialMark value={supports} locale={locale} />
            </li>
          ))}
        </ol>
      )}
      {toConfirm.length > 0 && (
        <div className="mt-6">
          <Note tone="warn">
            <h3>{t("toConfirm")}</h3>
            <ul className="mt-1 list-[square] pl-5">
              {toConfirm.map(({ note }) => (
                <Localized key={pick(note, locale)?.text} as="li" value={note} locale={locale} />
              ))}
            </ul>
          </Note>
        </div>
      )}
    </section>
  );
}

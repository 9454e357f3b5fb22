import { useTranslations } from "next-intl";
import { CopyButton } from "@/components/ui/CopyButton";
import { type CitedWork, citationOf, citationValues } from "@/lib/citations/citation";
import { citationFormats } from "@/lib/citations/formats";
import { citationFile } from "@/lib/citations/works";
import type { Locale } from "@/lib/i18n/locale";

/** How to name a work: the sentence, to be copied, and the files for programs that keep references. */
export function Cite({ work, locale }: { work: CitedWork; locale: Locale }) {
  const t = useTranslations("citations");
  return (
    <>
      <div className="cite">
        <p className="wrap-anywhere">
          {t.rich("text", {
            ...citationValues(work, locale),
            i: (words) => <i lang={work.lang}>{words}</i>,
            a: (words) => <a href={work.url}>{words}</a>,
          })}
        </p>
        <CopyButton text={citationOf(work, locale)} label={t("copy")} done={t("copied")} />
      </div>
      <ul className="exp noprint" aria-label={t("files")}>
        {Object.entries(citationFormats).map(([ending, { name, type }]) => (
          <li key={ending}>
            <a href={citationFile(work, ending)} type={type} download>
              {name}
            </a>
          </li>
        ))}
      </ul>
    </>
  );
}

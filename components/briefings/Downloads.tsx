import { useTranslations } from "next-intl";
import { fileAddress, filesAddress } from "@/lib/briefings/addresses";
import { formats } from "@/lib/briefings/formats";
import { type Locale, otherLocale } from "@/lib/i18n/locale";
import { FileRow } from "./FileRow";

interface DownloadsProps {
  version: { slug: string; number: number };
  locale: Locale;
}

/** The files of a version, each with what it is good for. Links alone: it asks nobody whether they have been made. */
export function Downloads({ version: { slug, number }, locale }: DownloadsProps) {
  const t = useTranslations("briefings.downloads");
  const other = otherLocale(locale);
  return (
    <section id="downloads" className="dls">
      <h2>{t("title")}</h2>
      <p className="meta">{t("lead")}</p>
      <ul>
        {formats.map((format) => (
          <FileRow key={format} format={format} href={fileAddress(locale, slug, number, format)} />
        ))}
      </ul>
      <p>
        <a className="more" href={filesAddress(other, slug, number)} hrefLang={other}>
          {t("other")}
        </a>
      </p>
    </section>
  );
}

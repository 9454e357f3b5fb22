import { useTranslations } from "next-intl";
import { Table } from "@/components/ui/Table";
import { type FeedFormat, type FeedName, feedAddress, feedFormats, feedKinds } from "@/lib/feeds/names";
import type { Locale } from "@/lib/i18n/locale";

/** The address of every feed in every format. */
export function FeedTable({ locale }: { locale: Locale }) {
  const t = useTranslations("feeds");
  const formats = Object.keys(feedFormats) as FeedFormat[];
  return (
    <Table caption={t("table.caption")} hideCaption>
      <thead>
        <tr>
          <th scope="col">{t("table.what")}</th>
          {formats.map((format) => (
            <th key={format} scope="col">
              {feedFormats[format].name}
            </th>
          ))}
        </tr>
      </thead>
      <tbody>
        {(Object.keys(feedKinds) as FeedName[]).map((name) => (
          <tr key={name}>
            <th scope="row">{t(`names.${name}`)}</th>
            {formats.map((format) => (
              <td key={format}>
                <a href={feedAddress(locale, name, format)} type={feedFormats[format].type}>
                  {feedFormats[format].name}
                  <span className="vh">: {t(`names.${name}`)}</span>
                </a>
              </td>
            ))}
          </tr>
        ))}
      </tbody>
    </Table>
  );
}

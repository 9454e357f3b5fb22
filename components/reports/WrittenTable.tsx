import { useTranslations } from "next-intl";
import { Anchor } from "@/components/ui/Anchor";
import { Localized } from "@/components/ui/Localized";
import { Table } from "@/components/ui/Table";
import { Time } from "@/components/ui/Time";
import { momentOf } from "@/lib/i18n/format";
import type { Locale } from "@/lib/i18n/locale";
import { hideAddress } from "@/lib/reports/report";
import type { WrittenRow } from "@/lib/reports/written-queries";

/** Characters of it that the list shows. */
const excerpt = 240;

/** What was written lately, shown or hidden, each with the way to change that. */
export function WrittenTable({ rows, locale }: { rows: WrittenRow[]; locale: Locale }) {
  const t = useTranslations("reports.written");
  const former = useTranslations("participation.points")("formerMember");
  return (
    <Table caption={t("caption")} hideCaption stacked>
      <thead>
        <tr>
          <th scope="col">{t("what")}</th>
          <th scope="col">{t("under")}</th>
          <th scope="col">{t("author")}</th>
          <th scope="col">{t("state")}</th>
        </tr>
      </thead>
      <tbody>
        {rows.map(({ what, id, body, lang, at, author, hiddenAt, title }) => (
          <tr key={id}>
            <td data-l={t("what")} className="wrap-anywhere">
              <span lang={lang === locale ? undefined : lang}>
                {body.length > excerpt ? `${body.slice(0, excerpt)}…` : body}
              </span>
            </td>
            <td data-l={t("under")}>
              <Localized value={title} locale={locale} />
              <span className="meta block">{t(`kinds.${what}`)}</span>
            </td>
            <td data-l={t("author")}>
              {author || former}
              <span className="meta block">
                <Time at={at}>{momentOf(at, locale)}</Time>
              </span>
            </td>
            <td data-l={t("state")}>
              <Anchor href={hideAddress(locale, what, id)}>
                {t(hiddenAt ? "isHidden" : "isShown")}
                <span className="vh">: {body.slice(0, 60)}</span>
              </Anchor>
            </td>
          </tr>
        ))}
      </tbody>
    </Table>
  );
}

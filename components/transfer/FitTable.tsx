import { useTranslations } from "next-intl";
import type { CSSProperties } from "react";
import { Anchor } from "@/components/ui/Anchor";
import { Localized } from "@/components/ui/Localized";
import { Table } from "@/components/ui/Table";
import type { Locale } from "@/lib/i18n/locale";
import { pick } from "@/lib/i18n/localized";
import { fitAddress } from "@/lib/transfer/addresses";
import type { Compared } from "@/lib/transfer/check";
import { conditions } from "@/lib/transfer/finding";
import { fitQuery, type Place } from "@/lib/transfer/input";
import { FindingCell } from "./FindingCell";
import { FitCounts } from "./FitCounts";

interface FitTableProps {
  compared: readonly Compared[];
  place: Place;
  locale: Locale;
}

/** Practices side by side, a condition a row: what fits, what does not, and what nobody has said. */
export function FitTable({ compared, place, locale }: FitTableProps) {
  const t = useTranslations("transfer.table");
  const slugs = compared.map(({ practice }) => practice.slug);
  return (
    <div className="fitt" style={{ "--n": compared.length } as CSSProperties}>
      <Table caption={t("caption")} hideCaption>
        <thead>
          <tr>
            <td />
            {compared.map(({ practice }) => {
              const { slug, content } = practice;
              const others = slugs.filter((other) => other !== slug);
              return (
                <th key={slug} scope="col">
                  <Anchor href={`/${locale}/practices/${slug}`}>
                    <Localized value={content.title} locale={locale} />
                  </Anchor>
                  <Localized value={content.organisation} locale={locale} />
                  {others.length > 0 && (
                    <Anchor className="drop" href={fitAddress(locale, fitQuery(place, others))}>
                      {t("drop")}
                      <span className="vh">
                        {t("of", { title: pick(content.title, locale)?.text ?? "" })}
                      </span>
                    </Anchor>
                  )}
                </th>
              );
            })}
          </tr>
        </thead>
        <tbody>
          <tr>
            <th scope="row">{t("reading")}</th>
            {compared.map(({ practice, counts, findings }) => (
              <td key={practice.slug}>
                <FitCounts counts={counts} findings={findings} />
              </td>
            ))}
          </tr>
          {conditions.map((condition) => (
            <tr key={condition}>
              <th scope="row">{t(`conditions.${condition}`)}</th>
              {compared.map(({ practice, findings }) => (
                <FindingCell
                  key={practice.slug}
                  finding={findings.find((finding) => finding.condition === condition)}
                  locale={locale}
                />
              ))}
            </tr>
          ))}
          <tr>
            <th scope="row">{t("time")}</th>
            {compared.map(({ practice: { slug, content } }) => (
              <td key={slug}>
                {content.monthsToStart ? t("months", { count: content.monthsToStart }) : t("untold")}
              </td>
            ))}
          </tr>
          <tr>
            <th scope="row">{t("toCheck")}</th>
            {compared.map(({ practice, toCheck }) => (
              <td key={practice.slug}>
                {toCheck.length > 0 ? (
                  <ul className="fitc">
                    {toCheck.map(({ name, text }) => (
                      <li key={name}>
                        <b>{t(`words.${name}`)}</b>
                        <Localized value={text} locale={locale} />
                      </li>
                    ))}
                  </ul>
                ) : (
                  t("nothingTold")
                )}
              </td>
            ))}
          </tr>
        </tbody>
      </Table>
    </div>
  );
}

import { useTranslations } from "next-intl";
import { Anchor } from "@/components/ui/Anchor";
import { Table } from "@/components/ui/Table";
import { Time } from "@/components/ui/Time";
import { glossaryAddress } from "@/lib/glossary/addresses";
import type { StoredPair } from "@/lib/glossary/queries";
import { dayOf } from "@/lib/i18n/format";
import type { Locale } from "@/lib/i18n/locale";

/** Pairs of the glossary, each leading to its form. */
export function PairTable({ pairs, locale }: { pairs: readonly StoredPair[]; locale: Locale }) {
  const t = useTranslations("glossary.list");
  return (
    <div className="gls">
      <Table caption={t("caption")} hideCaption stacked>
        <thead>
          <tr>
            <th scope="col">{t("bulgarian")}</th>
            <th scope="col">{t("english")}</th>
            <th scope="col">{t("changed")}</th>
          </tr>
        </thead>
        <tbody>
          {pairs.map(({ id, bg: [preferred, ...variants], en, updatedAt }) => (
            <tr key={id}>
              <th scope="row" lang="bg">
                <Anchor href={`${glossaryAddress(locale)}/${id}`}>{preferred}</Anchor>
                <Variants of={variants} />
              </th>
              <td data-l={t("english")} lang="en">
                {en[0]}
                <Variants of={en.slice(1)} />
              </td>
              <td data-l={t("changed")} className="md:whitespace-nowrap">
                <Time at={updatedAt}>{dayOf(updatedAt, locale)}</Time>
              </td>
            </tr>
          ))}
        </tbody>
      </Table>
    </div>
  );
}

const Variants = ({ of }: { of: readonly string[] }) => of.length > 0 && <span>{`, ${of.join(", ")}`}</span>;

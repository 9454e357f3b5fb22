import { useTranslations } from "next-intl";
import { Anchor } from "@/components/ui/Anchor";
import { Table } from "@/components/ui/Table";
import type { Locale } from "@/lib/i18n/locale";
import { officesAddress } from "@/lib/offices/addresses";
import { officeName } from "@/lib/offices/office";
import type { OfficeRow } from "@/lib/offices/queries";

/** All offices, each leading to its people. */
export function OfficeTable({ offices, locale }: { offices: readonly OfficeRow[]; locale: Locale }) {
  const t = useTranslations("office.admin");
  return (
    <Table caption={t("caption")} hideCaption stacked>
      <thead>
        <tr>
          <th scope="col">{t("name")}</th>
          <th scope="col">{t("people")}</th>
        </tr>
      </thead>
      <tbody>
        {offices.map((office) => (
          <tr key={office.id}>
            <th scope="row">
              <Anchor href={`${officesAddress(locale)}/${office.id}`}>
                {officeName(office, locale).text}
              </Anchor>
            </th>
            <td data-l={t("people")}>{office._count.members}</td>
          </tr>
        ))}
      </tbody>
    </Table>
  );
}

import { useTranslations } from "next-intl";
import { Table } from "@/components/ui/Table";
import type { Locale } from "@/lib/i18n/locale";
import { PlaceRow } from "./PlaceRow";
import { type Place, placesOf } from "./places";

interface PlaceTableProps {
  byRegion: Readonly<Record<string, number>>;
  locale: Locale;
}

/** The map as a table: every oblast by name, then what is nationwide or from elsewhere. */
export function PlaceTable({ byRegion, locale }: PlaceTableProps) {
  const t = useTranslations("map.table");
  const { oblasti, elsewhere } = placesOf(byRegion, locale);
  const most = Math.max(1, ...[...oblasti, ...elsewhere].map(({ count }) => count));
  const group = (title: string, places: readonly Place[]) => (
    <tbody className="k-practice">
      <tr>
        <th scope="rowgroup" colSpan={2}>
          {title}
        </th>
      </tr>
      {places.map((place) => (
        <PlaceRow key={place.id} place={place} most={most} locale={locale} />
      ))}
    </tbody>
  );
  return (
    <div className="places">
      <Table caption={t("caption")} hideCaption>
        <thead>
          <tr>
            <th scope="col">{t("place")}</th>
            <th scope="col">{t("practices")}</th>
          </tr>
        </thead>
        {group(t("oblasti"), oblasti)}
        {group(t("elsewhere"), elsewhere)}
      </Table>
      <p className="hint mt-3">{t("note")}</p>
    </div>
  );
}

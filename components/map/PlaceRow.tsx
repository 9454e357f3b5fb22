import { useTranslations } from "next-intl";
import { practicesHref } from "@/components/search/addresses";
import { Anchor } from "@/components/ui/Anchor";
import type { Locale } from "@/lib/i18n/locale";
import { CountBar } from "./CountBar";
import type { Place } from "./places";

interface PlaceRowProps {
  place: Place;
  most: number;
  locale: Locale;
}

/** One place: its name leads to its practices, beside it how many there are. */
export function PlaceRow({ place: { id, label, count }, most, locale }: PlaceRowProps) {
  const t = useTranslations("map.table");
  return (
    <tr>
      <th scope="row">
        <Anchor href={practicesHref(locale, { region: [id] })}>{label}</Anchor>
      </th>
      <td>
        <CountBar count={count} most={most} none={t("none")} />
      </td>
    </tr>
  );
}

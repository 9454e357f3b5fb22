import { useTranslations } from "next-intl";
import { objectiveCode } from "@/components/entries/objective";
import { CountBar } from "@/components/map/CountBar";
import { practicesHref } from "@/components/search/addresses";
import { Anchor } from "@/components/ui/Anchor";
import type { Locale } from "@/lib/i18n/locale";

interface CoverageRowProps {
  id: string;
  label: string;
  count: number;
  /** The longest bar. */
  most: number;
  locale: Locale;
}

/** One objective: a stitched bar with its number, or a patch of bare cloth. */
export function CoverageRow({ id, label, count, most, locale }: CoverageRowProps) {
  const t = useTranslations("home.coverage");
  return (
    <tr>
      <th scope="row" className="font-normal!">
        <span className="flex gap-3">
          <b className="w-10 shrink-0 font-bold">{objectiveCode(id)}</b>
          {count > 0 ? <Anchor href={practicesHref(locale, { objective: [id] })}>{label}</Anchor> : label}
        </span>
      </th>
      <td className="md:w-[38%]">
        <CountBar count={count} most={most} none={t("none")} />
      </td>
    </tr>
  );
}

import { useTranslations } from "next-intl";
import { listHref } from "@/components/practices/addresses";
import { objectiveCode } from "@/components/practices/objective";
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
          {count > 0 ? <Anchor href={listHref(locale, { objective: [id] })}>{label}</Anchor> : label}
        </span>
      </th>
      <td className="md:w-[38%]">
        {count > 0 ? (
          <span className="grid grid-cols-[minmax(0,1fr)_1.6em] items-center gap-3">
            <span aria-hidden="true">
              <i className="stitched block h-4 bg-k" style={{ width: `${(count / most) * 100}%` }} />
            </span>
            <b className="num text-right font-cond">{count}</b>
          </span>
        ) : (
          <span className="inline-block border border-edge border-dashed bg-spot px-2 font-cond text-ink3">
            {t("none")}
          </span>
        )}
      </td>
    </tr>
  );
}

import { useTranslations } from "next-intl";
import { capitalised } from "@/lib/i18n/format";
import type { Finding, Standing } from "@/lib/transfer/finding";

interface FitCountsProps {
  counts: Record<Standing, number>;
  findings: readonly Finding[];
}

/** How many conditions fit, do not fit and are unknown: a stitch each, and the numbers. No score is made of them. */
export function FitCounts({ counts, findings }: FitCountsProps) {
  const t = useTranslations("transfer.counts");
  return (
    <>
      <span className="fitb" aria-hidden="true">
        {findings.map(({ condition, standing }) => (
          <i key={condition} className={standing} />
        ))}
      </span>
      <p>
        <b>{capitalised(t("all", counts))}</b>
      </p>
      <p>{t(counts.gap > 0 ? "gaps" : counts.unknown > 0 ? "unknown" : "fits")}</p>
    </>
  );
}

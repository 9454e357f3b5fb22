import { useTranslations } from "next-intl";
import type { Locale } from "@/lib/i18n/locale";
import { hasRelatives, type LineageTree } from "@/lib/lineage/tree";
import { AdoptionCounts } from "./AdoptionCounts";
import { AdoptionList } from "./AdoptionList";
import { across } from "./across";
import { branchesOf } from "./branches";
import { down } from "./down";
import { Invitations } from "./Invitations";
import { Outline } from "./Outline";
import { TreeDrawing } from "./TreeDrawing";

interface LineageProps {
  lineage: LineageTree;
  locale: Locale;
}

/**
 * Where a practice or an idea came from and where it went, drawn and in words; those who adapt a practice; and how to
 * take it further. Without relatives the ways on are all there is.
 */
export function Lineage({ lineage, locale }: LineageProps) {
  const t = useTranslations("lineage");
  const phases = useTranslations("ideaLife.phases");
  const { root } = lineage;
  const related = hasRelatives(lineage);
  const branches = branchesOf(lineage, { locale, t, phases });
  const ways = <Invitations lineage={lineage} locale={locale} />;
  if (!related) return <div className="wrap lineage">{ways}</div>;
  return (
    <section id="lineage" className={`wrap sec lineage k-${root.kind}`} aria-labelledby="lineage-title">
      <div className="sech">
        <h2 id="lineage-title">{t("title")}</h2>
        <AdoptionCounts adoptions={root.adoptions} />
      </div>
      <TreeDrawing drawing={across(branches)} className="max-lg:hidden" />
      <div className="lincols">
        <TreeDrawing drawing={down(branches)} className="lg:hidden" />
        <Outline {...branches} locale={locale} />
        {root.adoptions.length > 0 && <AdoptionList adoptions={root.adoptions} locale={locale} />}
      </div>
      {ways}
    </section>
  );
}

import { useTranslations } from "next-intl";
import { Prose } from "@/components/ui/Prose";
import { Time } from "@/components/ui/Time";
import { dayOf } from "@/lib/i18n/format";
import { initials } from "@/lib/members/member";
import { saidAnchor } from "@/lib/participation/addresses";
import type { Origin as From, Reply, Side } from "@/lib/participation/participation";
import { Origin } from "./Origin";
import type { SaidPlace } from "./place";
import { SaidActs } from "./SaidActs";

interface SaidItemProps {
  said: Reply;
  /** Of a point; a reply has none. */
  side?: Side;
  from?: From | null;
  place: SaidPlace;
}

/** A point or a reply. What was hidden or taken back keeps its place, with the reason. */
export function SaidItem({ said, side, from, place }: SaidItemProps) {
  const t = useTranslations("participation.points");
  const { locale } = place;
  const sideChip = side && <span className={`schip ${side}`}>{t(`side.${side}`)}</span>;
  const when = <Time at={said.at}>{dayOf(said.at, locale)}</Time>;
  if (said.state !== "shown") {
    return (
      <article id={saidAnchor(said.id)} className="gone">
        <p>
          {sideChip}
          {said.state === "hidden" ? t("hidden", { reason: said.reason }) : t("removed")}
        </p>
        <p className="meta">{when}</p>
      </article>
    );
  }
  const { name, chip } = said.author;
  const known = name || t("formerMember");
  return (
    <article id={saidAnchor(said.id)}>
      <header>
        <span className={`ini ${chip ? `k-${looks[chip]}` : "k-member"}`} aria-hidden="true">
          {initials(known)}
        </span>
        <div>
          <p>
            <b>{known}</b>
            {sideChip}
            {chip && <span className={`schip k-${looks[chip]}`}>{t(`chip.${chip}`)}</span>}
          </p>
          <p className="meta">
            {when}
            {said.edited && ` · ${t("edited")}`}
          </p>
        </div>
      </header>
      {from && <Origin from={from} locale={locale} />}
      <div className="saidb" lang={said.lang === locale ? undefined : said.lang}>
        <Prose text={said.body} />
      </div>
      <SaidActs id={said.id} author={known} useful={said.useful} isPoint={side !== undefined} place={place} />
    </article>
  );
}

/** Authors wear the idea's colour, the team the collection's. */
const looks = { author: "idea", editor: "collection" } as const;

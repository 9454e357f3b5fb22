import { useTranslations } from "next-intl";
import { Anchor } from "@/components/ui/Anchor";
import { Icon } from "@/components/ui/Icon";
import { pageAddress, replyAddress, saidAnchor } from "@/lib/participation/addresses";
import { useful, usefulHere } from "@/lib/participation/click-actions";
import { reportAddress } from "@/lib/reports/report";
import type { SaidPlace } from "./place";
import { Toggle } from "./Toggle";

interface SaidActsProps {
  id: string;
  author: string;
  /** How many people find it useful. */
  useful: number;
  /** A reply takes no replies. */
  isPoint: boolean;
  place: SaidPlace;
}

/** What one can do with somebody's words: answer, find them useful, report them. */
export function SaidActs({ id, author, useful: count, isPoint, place }: SaidActsProps) {
  const t = useTranslations("participation.points");
  const { entryId, slug, locale } = place;
  const of = t("of", { name: author });
  const path = `${pageAddress(locale, { kind: "idea", slug })}#${saidAnchor(id)}`;
  return (
    <div className="cact">
      {isPoint && (
        <Anchor className="lnk" href={replyAddress(locale, slug, id)}>
          {t("reply")}
          <span className="vh">{of}</span>
        </Anchor>
      )}
      <Toggle
        what="useful"
        entryId={entryId}
        id={id}
        of={of}
        count={count}
        hidden={{ locale, id, slug }}
        action={useful}
        actionHere={usefulHere}
      />
      <Anchor className="lnk" href={reportAddress(locale, { path, point: id })} rel="nofollow">
        <Icon name="flag" size={18} />
        {t("report")}
        <span className="vh">{of}</span>
      </Anchor>
    </div>
  );
}

import { Contents } from "@/components/entries/Contents";
import { Sources } from "@/components/entries/Sources";
import { sectionsOf } from "@/lib/collections/contents";
import type { BriefingProps } from "./article";
import { BriefingEnd } from "./BriefingEnd";
import { BriefingHead } from "./BriefingHead";
import { BriefingNotices } from "./BriefingNotices";
import { Comparison } from "./Comparison";
import { Findings } from "./Findings";
import { HeatMap } from "./HeatMap";
import { Items } from "./Items";
import { Method } from "./Method";
import { OlderNote } from "./OlderNote";
import { Recommendations } from "./Recommendations";
import { Summary } from "./Summary";

/** A version of a collection as readers see it, made of its snapshot alone. */
export function Briefing(props: BriefingProps) {
  const { version, locale, beside, preview = false } = props;
  const { snapshot } = version;
  const sections = sectionsOf(snapshot, !preview);
  const has = (name: (typeof sections)[number]) => sections.includes(name);
  return (
    <article className="k-collection brief">
      {!preview && <OlderNote version={version} locale={locale} />}
      <BriefingHead {...props} />
      <Contents sections={sections} />
      <BriefingNotices {...props} />
      <Findings snapshot={snapshot} locale={locale} beside={beside} />
      {(has("funding") || has("method")) && (
        <div className="wrap bsplit">
          {has("funding") && <Recommendations snapshot={snapshot} locale={locale} beside={beside} />}
          {has("method") && <Method snapshot={snapshot} locale={locale} beside={beside} />}
        </div>
      )}
      {has("summary") && <Summary snapshot={snapshot} locale={locale} beside={beside} />}
      <Items snapshot={snapshot} locale={locale} beside={beside} />
      <HeatMap snapshot={snapshot} locale={locale} beside={beside} />
      <Comparison snapshot={snapshot} locale={locale} beside={beside} />
      {has("sources") && (
        <div className="wrap bpart bsrc">
          <Sources content={{ sources: snapshot.sources }} locale={locale} />
          {beside?.("section:sources")}
        </div>
      )}
      {!preview && <BriefingEnd {...props} />}
    </article>
  );
}

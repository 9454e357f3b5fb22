import { isEmpty } from "@/lib/i18n/localized";
import { comparisonOf } from "./compare";
import { heatOf } from "./heat";
import type { Snapshot } from "./snapshot";

/** The sections of a collection's page, in reading order; each is also the id that the contents lead to. */
const sectionNames = [
  "question",
  "findings",
  "funding",
  "summary",
  "method",
  "items",
  "heat",
  "comparison",
  "sources",
  "downloads",
  "cite",
  "versions",
] as const;
export type BriefingSection = (typeof sectionNames)[number];

/** How a page came to be: what a curator wrote, who wrote it, or which search helped. */
const hasMethod = ({ method, curators, living }: Snapshot): boolean =>
  !isEmpty(method) || curators.length > 0 || living !== null;

/** The sections that have something to show. What is not published has no files, no citation and no versions. */
export function sectionsOf(snapshot: Snapshot, isPublished: boolean): BriefingSection[] {
  const shown: Record<BriefingSection, boolean> = {
    question: !isEmpty(snapshot.question),
    findings: snapshot.keyMessages.length > 0,
    funding: snapshot.recommendations.length > 0,
    summary: !isEmpty(snapshot.summary),
    method: hasMethod(snapshot),
    items: snapshot.groups.length > 0,
    heat: heatOf(snapshot) !== null,
    comparison: comparisonOf(snapshot, snapshot.sourceLanguage) !== null,
    sources: snapshot.sources.length > 0,
    downloads: isPublished,
    cite: isPublished,
    versions: isPublished,
  };
  return sectionNames.filter((name) => shown[name]);
}

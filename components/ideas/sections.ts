import type { SectionName } from "@/components/entries/Contents";
import { isEmpty } from "@/lib/i18n/localized";
import { hasRelatives } from "@/lib/lineage/tree";
import type { Around } from "./around";
import type { CompleteArticle } from "./article";

/** The sections of an idea's page, in reading order; each is also the id that the contents lead to. */
export const sectionNames = [
  "problem",
  "proposal",
  "benefits",
  "needs",
  "team",
  "gallery",
  "sources",
  "materials",
  "progress",
  "updates",
  "talk",
  "lineage",
] as const satisfies readonly SectionName[];
export type IdeaSection = (typeof sectionNames)[number];

/** The sections that have something to show. A draft has nothing around it. */
export function sectionsOf({ content }: CompleteArticle, around: Around | undefined): IdeaSection[] {
  const shown: Record<IdeaSection, boolean> = {
    problem: !isEmpty(content.problem),
    proposal: !isEmpty(content.proposal),
    benefits: !isEmpty(content.benefits),
    needs: content.asks.length > 0,
    team: content.team.length > 0,
    progress: around !== undefined,
    updates: around !== undefined && around.participation.updates.length > 0,
    talk: around !== undefined,
    gallery: content.images.length > 0,
    sources: content.sources.length > 0,
    materials: content.attachments.length > 0 || content.links.length > 0,
    lineage: around?.lineage ? hasRelatives(around.lineage) : false,
  };
  return sectionNames.filter((name) => shown[name]);
}

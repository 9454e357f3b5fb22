import { isEmpty } from "@/lib/i18n/localized";
import { hasRelatives, type LineageTree } from "@/lib/lineage/tree";
import type { PracticeContent } from "@/lib/practices/input";

/** The sections of a practice's page, in reading order; each is also the id that the contents lead to. */
const sectionNames = [
  "problem",
  "solution",
  "how",
  "results",
  "lessons",
  "gallery",
  "sources",
  "passport",
  "materials",
  "cite",
  "lineage",
] as const;
type SectionName = (typeof sectionNames)[number];

const some = (...values: (object | undefined)[]): boolean => values.some((value) => value && !isEmpty(value));

/** Whether anything is known of what another place would need. */
export const hasPassport = (content: PracticeContent): boolean =>
  some(content.core, content.adaptable, content.support, content.staffing) ||
  some(...Object.values(content.preconditions)) ||
  content.costTotal !== undefined ||
  content.costPerPerson !== undefined ||
  Object.values(content.needs).some((need) => need !== undefined) ||
  content.settlements.length > 0 ||
  content.monthsToStart !== undefined;

/** The sections that have something to show. A practice without results says so: a white spot is shown. */
export function sectionsOf(
  content: PracticeContent,
  isPublished: boolean,
  lineage: LineageTree | null = null,
): SectionName[] {
  const shown: Record<SectionName, boolean> = {
    problem: some(content.problem),
    solution: some(content.solution),
    how: some(content.howItWorks),
    results: true,
    lessons: some(content.success, content.failure, content.awards),
    gallery: content.images.length > 1,
    passport: hasPassport(content),
    sources: content.sources.length > 0 || content.toConfirm.length > 0,
    materials: content.attachments.length > 0 || content.links.length > 0 || content.video !== undefined,
    cite: isPublished,
    lineage: lineage !== null && hasRelatives(lineage),
  };
  return sectionNames.filter((name) => shown[name]);
}

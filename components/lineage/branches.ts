import type { useTranslations } from "next-intl";
import { capitalised } from "@/lib/i18n/format";
import type { Locale } from "@/lib/i18n/locale";
import { type InLanguage, pick } from "@/lib/i18n/localized";
import { adoptionAnchor } from "@/lib/lineage/addresses";
import type { AdoptionStatus, PublicAdoption } from "@/lib/lineage/adoption";
import type { LineageNode, LineageTree, Relative } from "@/lib/lineage/tree";
import { pageAddress } from "@/lib/participation/addresses";
import { regionLabel } from "@/lib/vocabulary/vocabulary";

/** A place in the tree, as the drawing and the outline show it. */
export interface Branch {
  key: string;
  kind: "practice" | "idea" | "adoption";
  title: InLanguage;
  href: string;
  /** How it hangs on the page that one reads, in words. */
  relation: string;
  /** Where it stands: an idea's phase, an adoption's status. */
  standing: string | null;
  /** Of an adoption. */
  status: AdoptionStatus | null;
  place: string | null;
  branches: Branch[];
}

export interface Branches {
  root: Branch;
  /** What it came from. */
  before: Branch[];
  /** What came of it: texts first, then those who adapt it. */
  after: Branch[];
}

type Words = ReturnType<typeof useTranslations<"lineage">>;
type PhaseWords = ReturnType<typeof useTranslations<"ideaLife.phases">>;

interface Reader {
  locale: Locale;
  t: Words;
  phases: PhaseWords;
}

/** The tree in the reader's language. */
export function branchesOf({ root, ancestors, descendants }: LineageTree, reader: Reader): Branches {
  const away = (way: "before" | "after") => (node: LineageNode) => nodeOf(node, way, reader);
  return {
    root: { ...relativeOf(root, reader), standing: null, relation: reader.t("here"), branches: [] },
    before: ancestors.map(away("before")),
    after: [...descendants.map(away("after")), ...adoptersOf(root, reader)],
  };
}

const nodeOf = (node: LineageNode, way: "before" | "after", reader: Reader): Branch => ({
  ...relativeOf(node, reader),
  relation: reader.t(`relations.${way}.${node.relation}`),
  branches: [
    ...node.children.map((child) => nodeOf(child, way, reader)),
    ...(way === "after" ? adoptersOf(node, reader) : []),
  ],
});

function relativeOf(relative: Relative, { locale, phases }: Reader): Omit<Branch, "relation" | "branches"> {
  return {
    key: relative.id,
    // Nothing but practices and ideas is linked so.
    kind: relative.kind === "idea" ? "idea" : "practice",
    title: pick(relative.title, locale) ?? { text: "", lang: locale },
    href: pageAddress(locale, relative),
    standing: relative.phase ? phases(relative.phase) : null,
    status: null,
    place: null,
  };
}

const adoptersOf = (practice: Relative, { locale, t }: Reader): Branch[] =>
  practice.adoptions.map((adoption) => ({
    key: adoption.id,
    kind: "adoption",
    title: { text: adoption.organisation, lang: adoption.language },
    href: `${pageAddress(locale, practice)}#${adoptionAnchor(adoption.id)}`,
    relation: t("relations.adoption"),
    standing: capitalised(t(`statuses.${adoption.status}`)),
    status: adoption.status,
    place: placeOf(adoption, locale),
    branches: [],
  }));

/** Where an adoption is, in words; null when it does not say. */
export function placeOf({ place, region }: Pick<PublicAdoption, "place" | "region">, locale: Locale) {
  const name = region && regionLabel(region, locale);
  // "The town of Vratsa, Vratsa" says it twice.
  const words = place && name && place.includes(name) ? [place] : [place, name].filter(Boolean);
  return words.length > 0 ? words.join(", ") : null;
}

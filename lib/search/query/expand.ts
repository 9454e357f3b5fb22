import { type Glossary, type Translated, termsIn } from "./glossary";
import { type Alternative, type Group, onlyKnown, stemsOf } from "./group";
import { type Counts, countsOf } from "./vocabulary";

/** Groups with all their names, as far as these stand in the index. */
interface Expanded {
  groups: Group[];
  /** The same with every word by itself: for when nothing has all of them. */
  loose: Group[];
  /** What was asked for and stands nowhere, under no name. */
  lost: string[];
  /** Counts of all stems that groups are looked for as. */
  counts: Counts;
}

/**
 * Puts the words of each term that the glossary knows into one group and adds the term's other names, in both
 * languages. What stands nowhere falls away: of a term the name, of a query the word. One query.
 */
export async function expand(
  groups: readonly Group[],
  glossary: Glossary,
  counts: Counts,
): Promise<Expanded> {
  const terms = termsIn(groups, glossary);
  const names = terms.flatMap(({ also }) => also.flatMap((name) => name.map(({ stem }) => stem)));
  const asked = [...names, ...groups.flatMap(stemsOf)].filter((stem) => !counts.documents.has(stem));
  const more = asked.length > 0 ? await countsOf(asked) : counts;
  const all = {
    ...counts,
    documents: new Map([...counts.documents, ...more.documents]),
  };

  const merged = groups.flatMap((group, index) => {
    const term = terms.find(({ start, length }) => index >= start && index < start + length);
    if (!term) return [onlyKnown(group, all)];
    if (index > term.start) return [];
    const own = groups.slice(term.start, term.start + term.length).map((group) => onlyKnown(group, all));
    const one = onlyKnown(termGroup(own, term), all);
    return one.alternatives.length > 0 ? [one] : own;
  });
  const isLost = ({ alternatives }: Group) => alternatives.length === 0;
  const loose = [...groups, ...terms.map((term) => termGroup([], term))].map((group) =>
    onlyKnown(group, all),
  );
  return {
    groups: merged.filter((group) => !isLost(group)),
    loose: loose.filter((group) => !isLost(group)),
    lost: merged.filter((group) => isLost(group) && !group.not).map(({ asked }) => asked),
    counts: all,
  };
}

/** The words of a term (or none) and its other names. */
const termGroup = (own: readonly Group[], { also }: Translated): Group => ({
  asked: own.map(({ asked }) => asked).join(" "),
  alternatives: [...(own.length > 0 ? allOf(own) : []), ...also.map((name) => [name])],
  not: false,
});

/** Every way in which all of these groups can be there. */
const allOf = (groups: readonly Group[]): Alternative[] =>
  groups.reduce<Alternative[]>(
    (ways, { alternatives }) => ways.flatMap((way) => alternatives.map((more) => [...way, ...more])),
    [[]],
  );

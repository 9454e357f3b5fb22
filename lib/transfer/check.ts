import { type Asked, askedFrom, fitQuery } from "./input";
import { type ComparedPractice, practicesTyped } from "./queries";
import { countsOf, findingsOf, wordsToCheck } from "./rules";

/** A practice with what the rules find. */
export const comparedWith = (practice: ComparedPractice, place: Asked["place"]) => {
  const findings = findingsOf(practice.content, place);
  return { practice, findings, counts: countsOf(findings), toCheck: wordsToCheck(practice.content) };
};

export type Compared = ReturnType<typeof comparedWith>;

/** All that an address asks for, answered: nothing of it is stored. `query` is the same check in its plainest form. */
export async function checkOf(searchParams: Record<string, string | string[] | undefined>) {
  const asked = askedFrom(searchParams);
  const { practices, missing } = await practicesTyped(asked.practices);
  return {
    asked,
    missing,
    compared: practices.map((practice) => comparedWith(practice, asked.place)),
    query: fitQuery(
      asked.place,
      practices.map(({ slug }) => slug),
    ),
  };
}

export type FitCheck = Awaited<ReturnType<typeof checkOf>>;

import type { CoverageRow } from "@/lib/coverage/matrix";
import { termsOf } from "@/lib/vocabulary/vocabulary";

const groups = termsOf("targetGroups").map(({ id }) => id);

interface Made extends Partial<Omit<CoverageRow, "groups">> {
  objective: string;
  place: string;
  groups?: string[];
}

/** A row as the database counts it; one practice without evidence, never confirmed, unless told otherwise. */
export const row = ({ groups: of = [], ...made }: Made): CoverageRow => ({
  levels: [1, 0, 0, 0, 0, 0],
  newest: null,
  old: 0,
  never: made.levels?.reduce((sum, n) => sum + n, 0) ?? 1,
  groups: groups.map((id) => (of.includes(id) ? "1" : "0")).join(""),
  ...made,
});

const objectives = termsOf("objectives").map(({ id }) => id);

/** One practice of every objective in each of these places. */
export const everywhere = (places: readonly string[], but: readonly string[] = []): CoverageRow[] =>
  objectives
    .filter((id) => !but.includes(id))
    .flatMap((objective) => places.map((place) => row({ objective, place })));

import type { CoverageFilters } from "@/lib/coverage/filters";
import { type Matrix, matrixOf } from "@/lib/coverage/matrix";
import { countCoverage } from "@/lib/coverage/queries";
import { cached, listTag } from "@/lib/entries/cache";

/** The matrix of what the filters leave, and when it was counted: kept until a practice is published. */
export async function coverageData(filters: CoverageFilters): Promise<{ matrix: Matrix; at: string }> {
  const { by, group, topic, evidence, fresh } = filters;
  const asked = { by, group, topic, evidence, fresh };
  const { rows, at } = await cached(["coverage", JSON.stringify(asked)], [listTag("practice")], () =>
    countCoverage(asked, new Date()),
  );
  return { matrix: matrixOf(rows, by), at };
}

import { Prisma } from "@/lib/db/generated/client";
import { quoted } from "./index/lexemes";
import type { Stemmer } from "./language/stems";
import { tokens } from "./language/tokens";
import { countsOf } from "./query/vocabulary";
import { newestIdsWith } from "./window";

/** As many titles are compared as anybody would look at. */
const most = 500;

/** The stems of a text, each once. */
export const stemsIn = (text: string, stemmer: Stemmer): string[] => [
  ...new Set(tokens(text).flatMap(({ word }) => stemmer.stem(word) || [])),
];

/** Ids of the newest public entries that have any of these stems in their title, at most 500. */
export async function withStemInTitle(stems: readonly string[]): Promise<string[]> {
  if (stems.length === 0) return [];
  const counts = await countsOf(stems);
  const expected = stems.reduce((sum, stem) => sum + (counts.documents.get(stem) ?? 0), 0);
  const any = stems.map(quoted).join(" | ");
  return newestIdsWith({ expected, counts }, Prisma.sql`d.head @@ ${any}::tsquery`, most);
}

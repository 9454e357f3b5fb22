import { db } from "@/lib/db/client";
import type { Viewer } from "@/lib/members/member";
import { type Asked, askedOf } from "./input";
import { mostFits } from "./limits";
import { keptInput } from "./saved-input";

/** A check that a member keeps. */
export interface SavedFit {
  id: string;
  name: string;
  createdAt: Date;
  /** The query of its address. */
  query: string;
  asked: Asked;
}

/** One's own saved checks, the newest first. */
export async function savedFitsOf(viewer: Viewer): Promise<SavedFit[]> {
  const rows = await db().savedFit.findMany({
    where: { userId: viewer.id },
    select: { id: true, name: true, createdAt: true, input: true },
    orderBy: [{ createdAt: "desc" }, { id: "desc" }],
    take: mostFits,
  });
  return rows.map(({ input, ...row }) => {
    const query = keptInput.safeParse(input).data?.query ?? "";
    return { ...row, query, asked: askedOf(query) };
  });
}

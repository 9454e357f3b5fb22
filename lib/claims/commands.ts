import { type Tx, transaction } from "@/lib/db/client";
import { isAuthor } from "@/lib/entries/entry";
import { loadEntry } from "@/lib/entries/load";
import { cleanText } from "@/lib/forms/clean";
import { canCurate, type Viewer } from "@/lib/members/member";
import type { PracticeContent } from "@/lib/practices/input";
import { claimKey, type Verdict } from "./claims";
import type { CheckRefusal } from "./input";
import { noteLimit } from "./limits";

export interface Check {
  entryId: string;
  /** The published revision that the curator saw. */
  revisionNumber: number;
  /** claimKey of the claim. */
  claim: string;
  verdict: Verdict;
  note: string;
  /** The last check of this claim that the curator saw; "" when there was none. */
  seen: string;
}

export type Checked = { ok: true; slug: string } | { ok: false; reason: CheckRefusal };

const no = (reason: CheckRefusal): Checked => ({ ok: false, reason });

/**
 * Keeps a curator's check of one claim of a published practice, for ever. Nobody checks what they wrote themselves. A
 * claim that changed meanwhile, or that somebody else has just checked, is to be looked at anew; the same form sent
 * twice is one check.
 */
export async function checkClaim(viewer: Viewer, check: Check): Promise<Checked> {
  if (!canCurate(viewer)) return no("not_yours");
  const note = cleanText(check.note);
  if (!note && check.verdict !== "confirmed") return no("note");
  if (note.length > noteLimit) return no("too_long");
  return transaction(async (tx) => {
    const { entryId, revisionNumber, claim, verdict, seen } = check;
    await tx.$queryRaw`SELECT id FROM entries WHERE id = ${entryId}::uuid FOR NO KEY UPDATE`;
    const entry = await loadEntry(tx, entryId);
    if (entry?.kind !== "practice" || !entry.publication) return no("not_found");
    if (isAuthor(viewer, entry.facts)) return no("own_work");
    const { status, slug, revisionNumber: published, content } = entry.publication;
    if (status !== "published") return no("not_public");
    const { results = [] } = content as unknown as Partial<PracticeContent>;
    if (published !== revisionNumber || !results.some((result) => claimKey(result) === claim))
      return no("changed");
    const last = await lastCheck(tx, entryId, claim);
    if ((last?.id ?? "") !== seen) {
      const isSame = last?.checkedById === viewer.id && last.verdict === verdict && last.note === note;
      return isSame ? { ok: true, slug } : no("changed");
    }
    await tx.claimCheck.create({
      data: { entryId, revisionNumber, claim, verdict, note, checkedById: viewer.id },
    });
    await tx.auditEvent.create({
      data: {
        action: "claims.check",
        actorId: viewer.id,
        entryId,
        revisionNumber,
        toState: verdict,
        reason: note || null,
      },
    });
    return { ok: true, slug };
  });
}

const lastCheck = (tx: Tx, entryId: string, claim: string) =>
  tx.claimCheck.findFirst({ where: { entryId, claim }, orderBy: [{ at: "desc" }, { id: "desc" }] });

import { transaction } from "@/lib/db/client";
import type { Viewer } from "@/lib/members/member";
import type { Audience, MessageInput } from "./input";
import { passOn } from "./letters";
import { lockOrganised, logAct } from "./organisers";
import type { RegistrationState } from "./registration";

/** The states of an audience. */
export const statesOf = (audience: Audience): RegistrationState[] =>
  audience === "all" ? ["confirmed", "waiting", "pending"] : [audience];

/** The same text to the same people within so long is the same form sent twice. Minutes. */
const sameMessageMinutes = 10;

/** Letters of one message, each rendered and written: seconds that it may take. */
const patience = 60;

/**
 * Writes to participants: a letter to each, in the frame of their language, without anybody else's address. Gives how many it went
 * to; the same letter sent twice goes once. "nobody" when there is no one in the audience.
 */
export const writeToParticipants = (
  viewer: Viewer,
  entryId: string,
  { audience, subject, body }: MessageInput,
  now = new Date(),
): Promise<{ ok: true; recipients: number } | { ok: false; reason: "not_found" | "nobody" }> =>
  transaction(async (tx) => {
    const event = await lockOrganised(tx, viewer, entryId);
    if (!event) return { ok: false, reason: "not_found" };
    const same = { entryId, authorId: viewer.id, audience, subject, body };
    const since = new Date(now.getTime() - sameMessageMinutes * 60_000);
    const before = await tx.eventMessage.findFirst({ where: { ...same, at: { gt: since } } });
    if (before) return { ok: true, recipients: before.recipients };
    const people = await tx.registration.findMany({
      where: { entryId, state: { in: statesOf(audience) } },
      orderBy: { id: "asc" },
    });
    if (people.length === 0) return { ok: false, reason: "nobody" };
    await tx.eventMessage.create({ data: { ...same, recipients: people.length, at: now } });
    await logAct(tx, viewer, entryId, "message");
    await passOn(tx, event, people, { subject, body, sender: viewer.name });
    return { ok: true, recipients: people.length };
  }, patience);

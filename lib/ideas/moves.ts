import { type Tx, transaction } from "@/lib/db/client";
import { authorsToTell } from "@/lib/entries/people";
import { type Localized, pick } from "@/lib/i18n/localized";
import { queueMail } from "@/lib/mail/outbox";
import type { Viewer } from "@/lib/members/member";
import { notifyFollowers } from "@/lib/participation/notify";
import { ideaAddress } from "./addresses";
import { phaseWords } from "./phase-words";
import { isMove, type Phase } from "./phases";
import {
  ideaToSteer,
  isSameText,
  logAct,
  mustBeIn,
  mustBePublic,
  NotSteered,
  type Steered,
  type SteeredIdea,
  steered,
} from "./steer";

interface MoveInput {
  entryId: string;
  /** The phase that the mover saw: a move from another one is refused. */
  from: Phase;
  to: Phase;
  /** Public; there must be one in the idea's own language. */
  explanation: Localized;
}

/**
 * Moves a published idea to another phase and explains it in public; authors and followers are told by mail. The same
 * form sent again does nothing. Gives the idea's slug.
 */
export function moveIdea(
  viewer: Viewer,
  { entryId, from, to, explanation }: MoveInput,
): Promise<Steered<{ slug: string }>> {
  return steered(() =>
    transaction(async (tx) => {
      const idea = await ideaToSteer(tx, viewer, entryId);
      mustBePublic(idea);
      mustBeIn(idea.sourceLanguage, explanation);
      if (idea.phase === to && (await wasMovedSo(tx, viewer, { entryId, from, to, explanation })))
        return { slug: idea.slug };
      if (idea.phase !== from || !isMove(from, to)) throw new NotSteered("changed");
      await tx.idea.update({ where: { entryId }, data: { phase: to } });
      await tx.ideaMove.create({
        data: { entryId, from, to, explanation: { ...explanation }, actorId: viewer.id },
      });
      await logAct(tx, viewer, idea, {
        action: "idea.move",
        fromState: from,
        toState: to,
        text: explanation,
      });
      await tellOfMove(tx, idea, { to, explanation });
      await notifyFollowers(tx, entryId, { happened: "move", heading: phaseWords(to), body: explanation });
      return { slug: idea.slug };
    }),
  );
}

/** Whether the last move was this very one: the form was sent twice. */
async function wasMovedSo(tx: Tx, viewer: Viewer, { entryId, from, to, explanation }: MoveInput) {
  const last = await tx.ideaMove.findFirst({ where: { entryId }, orderBy: [{ at: "desc" }, { id: "desc" }] });
  return (
    last?.actorId === viewer.id &&
    last.from === from &&
    last.to === to &&
    isSameText(last.explanation as Localized, explanation)
  );
}

async function tellOfMove(
  tx: Tx,
  { facts, slug, title }: SteeredIdea,
  { to: phase, explanation }: { to: Phase; explanation: Localized },
): Promise<void> {
  for (const to of await authorsToTell(tx, facts)) {
    const inLanguage = (text: Localized) => pick(text, to.language)?.text ?? "";
    const values = { title: inLanguage(title), to: phase, explanation: inLanguage(explanation) };
    const link = ideaAddress(to.language, slug);
    await queueMail(tx, { to, template: "idea_moved", values: { ...values, link } });
  }
}

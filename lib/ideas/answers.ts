import { type Tx, transaction } from "@/lib/db/client";
import { authorsToTell } from "@/lib/entries/people";
import { type Localized, pick } from "@/lib/i18n/localized";
import { queueMail } from "@/lib/mail/outbox";
import type { Viewer } from "@/lib/members/member";
import { notifyFollowers } from "@/lib/participation/notify";
import { ideaAddress } from "./addresses";
import {
  ideaToSteer,
  isSameText,
  logAct,
  mustBeIn,
  mustBePublic,
  type Steered,
  type SteeredIdea,
  steered,
} from "./steer";

interface AnswerInput {
  entryId: string;
  /** Public; there must be one in the idea's own language. */
  body: Localized;
}

/**
 * Answers a published idea officially, which ends the team's debt, and tells authors and followers by mail. The same
 * form sent again does nothing. Gives the idea's slug.
 */
export function answerIdea(
  viewer: Viewer,
  { entryId, body }: AnswerInput,
): Promise<Steered<{ slug: string }>> {
  return steered(() =>
    transaction(async (tx) => {
      const idea = await ideaToSteer(tx, viewer, entryId);
      mustBePublic(idea);
      mustBeIn(idea.sourceLanguage, body);
      if (await wasAnsweredSo(tx, viewer, { entryId, body })) return { slug: idea.slug };
      await tx.officialAnswer.create({ data: { entryId, body: { ...body }, authorId: viewer.id } });
      await logAct(tx, viewer, idea, { action: "idea.answer", text: body });
      await tellOfAnswer(tx, idea, body);
      await notifyFollowers(tx, entryId, { happened: "answer", body });
      return { slug: idea.slug };
    }),
  );
}

/** Whether the last answer is this very one: the form was sent twice. */
async function wasAnsweredSo(tx: Tx, viewer: Viewer, { entryId, body }: AnswerInput): Promise<boolean> {
  const last = await tx.officialAnswer.findFirst({
    where: { entryId },
    orderBy: [{ at: "desc" }, { id: "desc" }],
  });
  return last?.authorId === viewer.id && isSameText(last.body as Localized, body);
}

async function tellOfAnswer(tx: Tx, { facts, slug, title }: SteeredIdea, body: Localized): Promise<void> {
  for (const to of await authorsToTell(tx, facts)) {
    const values = {
      title: pick(title, to.language)?.text ?? "",
      body: pick(body, to.language)?.text ?? "",
      link: ideaAddress(to.language, slug),
    };
    await queueMail(tx, { to, template: "idea_answered", values });
  }
}

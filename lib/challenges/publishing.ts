import { type Tx, transaction } from "@/lib/db/client";
import type { Prisma } from "@/lib/db/generated/client";
import { factsOf } from "@/lib/entries/load";
import { authorsToTell } from "@/lib/entries/people";
import type { Locale } from "@/lib/i18n/locale";
import { type Localized, pick } from "@/lib/i18n/localized";
import { byLanguage } from "@/lib/ideas/titles";
import { queueMail, type Recipient } from "@/lib/mail/outbox";
import type { Viewer } from "@/lib/members/member";
import { callAddress } from "./addresses";
import type { Call } from "./call";
import { callToCurate, type DeskRefusal, isOver } from "./reviewers";

/**
 * Publishes the results of a closed call that all its reviewers have handed in, with what explains them, and writes to
 * the authors. Ideas that are no longer public leave the call first. Results that are out stay as they are.
 */
export async function publishResults(
  viewer: Viewer,
  { challengeId, explanation }: { challengeId: string; explanation: Record<Locale, string> },
): Promise<"done" | DeskRefusal> {
  return transaction(async (tx) => {
    const call = await callToCurate(tx, viewer, challengeId);
    if (typeof call === "string") return call;
    if (call.resultsPublishedAt) return (await isSentTwice(tx, call, explanation)) ? "done" : "published";
    if (call.now < call.closesAt) return "not_closed";
    if (!(await isOver(tx, challengeId))) return "not_over";
    await tx.challengeEntry.deleteMany({
      where: { challengeId, idea: { entry: { publication: { status: { not: "published" } } } } },
    });
    await tx.challenge.update({
      where: { entryId: challengeId },
      data: { resultsPublishedAt: call.now, resultsExplanation: explanation as Prisma.InputJsonObject },
    });
    await tx.auditEvent.create({
      data: { actorId: viewer.id, action: "challenge.publish_results", entryId: challengeId },
    });
    await tellAuthors(tx, call);
    return "done";
  });
}

async function isSentTwice(tx: Tx, { id }: Call, { bg, en }: Record<Locale, string>): Promise<boolean> {
  const { resultsExplanation } = await tx.challenge.findUniqueOrThrow({ where: { entryId: id } });
  const kept = resultsExplanation as Localized | null;
  return kept?.bg === bg && kept.en === en;
}

/** One letter to each author, whatever the number of their ideas. */
async function tellAuthors(tx: Tx, call: Call): Promise<void> {
  const entered = await tx.challengeEntry.findMany({
    where: { challengeId: call.id },
    select: {
      idea: {
        select: {
          entry: {
            select: {
              kind: true,
              state: true,
              ownerId: true,
              claimedById: true,
              coauthors: { select: { userId: true, acceptedAt: true } },
              publication: { select: { status: true, texts: { select: { language: true, title: true } } } },
            },
          },
        },
      },
    },
    orderBy: [{ enteredAt: "asc" }, { ideaId: "asc" }],
  });
  const letters = new Map<string, { to: Recipient; ideas: Localized[] }>();
  for (const { idea } of entered) {
    const title = byLanguage(idea.entry.publication?.texts ?? []);
    for (const to of await authorsToTell(tx, factsOf(idea.entry))) {
      const letter = letters.get(to.email) ?? { to, ideas: [] };
      letters.set(to.email, { to, ideas: [...letter.ideas, title] });
    }
  }
  for (const { to, ideas } of letters.values()) {
    await queueMail(tx, {
      to,
      template: "challenge_results",
      values: {
        title: pick(call.title, to.language)?.text ?? "",
        ideas: ideas.map((title) => pick(title, to.language)?.text ?? ""),
        link: `${callAddress(to.language, call.slug)}#results`,
      },
    });
  }
}

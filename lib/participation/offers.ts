import { type Tx, transaction } from "@/lib/db/client";
import { isAuthor } from "@/lib/entries/entry";
import { type Localized, pick } from "@/lib/i18n/localized";
import { queueMails, type Recipient } from "@/lib/mail/outbox";
import type { Viewer } from "@/lib/members/member";
import { termLabel } from "@/lib/vocabulary/vocabulary";
import { offerAddress } from "./addresses";
import { acceptedOf, isAsked, openAsks } from "./asks";
import { familyOf } from "./family";
import { type OfferFacts, offerFor, otherSideOf } from "./offer-thread";
import { detailsOf, openEntry, type Page, shownIn } from "./open-entry";
import { type Part, refused } from "./refusals";

interface Message {
  /** Made with the form: the same form sent twice says it once. */
  messageId: string;
  body: string;
}

/** One conversation about an offer. */
type Thread = Part<{ offerId: string }>;

/**
 * Offers help with one of an idea's asks: its authors get the first message by mail, without an address, and answer in
 * the portal. Who has offered the same already writes on in that conversation.
 */
export function offerHelp(
  viewer: Viewer,
  { entryId, ask, messageId, body }: Message & { entryId: string; ask: string },
): Promise<Thread> {
  return transaction(async (tx) => {
    const open = await openEntry(tx, entryId, "offer");
    if (!open.ok) return open;
    const details = await detailsOf(tx, open.entry);
    if (isAuthor(viewer, details.facts)) return refused("own_work");
    const missing = await whyNot(tx, entryId, details.content, ask);
    if (missing) return refused(missing);
    const key = { entryId, helperId: viewer.id, ask };
    await tx.offer.createMany({ data: [key], skipDuplicates: true });
    const { id } = await tx.offer.findUniqueOrThrow({ where: { entryId_helperId_ask: key } });
    if (await addMessage(tx, viewer, id, { messageId, body })) {
      await tx.offer.updateMany({ where: { id, state: "closed" }, data: { state: "open" } });
      await tellOfOffer(tx, viewer, details, { id, ask, body });
    }
    return { ok: true, offerId: id };
  });
}

/** Why nobody can offer this: it is not asked for, or was found. */
async function whyNot(tx: Tx, id: string, content: unknown, ask: string): Promise<"gone" | "found" | null> {
  if (!isAsked(content, ask)) return "gone";
  const accepted = await acceptedOf(tx, await familyOf(tx, id));
  return openAsks(content, accepted).includes(ask) ? null : "found";
}

async function tellOfOffer(
  tx: Tx,
  viewer: Viewer,
  { title, facts }: Pick<OfferFacts, "title" | "facts">,
  { id, ask, body }: { id: string; ask: string; body: string },
): Promise<void> {
  const authors = await otherSideOf(tx, { helperId: viewer.id, facts }, "helper");
  await queueMails(
    tx,
    authors.map((to) => ({
      to,
      template: "offer_received",
      values: { ...about(to, { id, ask, title }), helper: viewer.name, message: body },
    })),
  );
}

/** Writes to the other side of an offer. */
export function writeMessage(
  viewer: Viewer,
  { offerId, ...message }: Message & { offerId: string },
): Promise<Thread> {
  return transaction(async (tx) => {
    await tx.$queryRaw`SELECT id FROM offers WHERE id = ${offerId}::uuid FOR NO KEY UPDATE`;
    const found = await offerFor(tx, viewer, offerId);
    if (!found?.offer.open) return refused("not_found");
    const { offer, side } = found;
    if (offer.state === "closed") return refused("closed");
    if (await addMessage(tx, viewer, offerId, message)) {
      const others = await otherSideOf(tx, offer, side);
      await queueMails(
        tx,
        others.map((to) => {
          const { title, link } = about(to, offer);
          const values = { title, link, writer: viewer.name, message: message.body };
          return { to, template: "offer_message", values };
        }),
      );
    }
    return { ok: true, offerId };
  });
}

/** False when it was there already. */
async function addMessage(
  tx: Tx,
  viewer: Viewer,
  offerId: string,
  { messageId: id, body }: Message,
): Promise<boolean> {
  const data = [{ id, offerId, authorId: viewer.id, body }];
  const { count } = await tx.offerMessage.createMany({ data, skipDuplicates: true });
  return count > 0;
}

/**
 * An author takes the offer up, and the ask shows as found; or one of the two closes the conversation. What is so already
 * stays so. Gives the page that changes.
 */
export function settleOffer(
  viewer: Viewer,
  { offerId, to: state }: { offerId: string; to: "accepted" | "closed" },
): Promise<Part<{ page: Page | null }>> {
  return transaction(async (tx) => {
    await tx.$queryRaw`SELECT id FROM offers WHERE id = ${offerId}::uuid FOR NO KEY UPDATE`;
    const found = await offerFor(tx, viewer, offerId);
    if (!found) return refused("not_found");
    const { offer, side } = found;
    if (state === "accepted" && side === "helper") return refused("not_yours");
    const done = { ok: true, page: await shownIn(tx, offer.entryId) } as const;
    if (offer.state === state) return done;
    if (offer.state === "closed") return refused("closed");
    await tx.offer.update({ where: { id: offerId }, data: { state } });
    if (offer.open) {
      const template = state === "accepted" ? "offer_accepted" : "offer_closed";
      const others = await otherSideOf(tx, offer, side);
      await queueMails(
        tx,
        others.map((to) => ({ to, template, values: about(to, offer) })),
      );
    }
    return done;
  });
}

/** What every letter about an offer says, in the reader's language. */
const about = (
  { language }: Recipient,
  { id, ask, title }: { id: string; ask: string; title: Localized },
) => ({
  title: pick(title, language)?.text ?? "",
  ask: termLabel("asks", ask, language),
  link: offerAddress(language, id),
});

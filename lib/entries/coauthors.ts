import { transaction } from "@/lib/db/client";
import { pick } from "@/lib/i18n/localized";
import { queueMail } from "@/lib/mail/outbox";
import type { Viewer } from "@/lib/members/member";
import { titleFrom } from "./kinds";
import { loadEntry } from "./load";
import { outcome, Refused } from "./transition";

/** How many people may write one text with its owner. */
const maxCoauthors = 8;

/** Invitations that one person may send in a day: each is a letter to an address that they choose. */
export const invitationsPerDay = 20;

/** The most characters of a title in a letter: a draft's may be of any length. */
const titleLimit = 100;

const day = 24 * 60 * 60 * 1000;

/**
 * Invites somebody by e-mail to write an entry together. The invitation gives no right until its address's owner
 * has signed in and accepted. Whether the address has an account is not told.
 */
export async function inviteCoauthor(viewer: Viewer, { entryId, email }: { entryId: string; email: string }) {
  return outcome(() =>
    transaction(async (tx) => {
      const entry = await loadEntry(tx, entryId);
      if (!entry?.draft || entry.ownerId !== viewer.id) throw new Refused("not_found");
      const known = entry.coauthors.some((coauthor) => coauthor.email === email) || email === viewer.email;
      if (known) return {};
      const sent = await tx.auditEvent.count({
        where: { actorId: viewer.id, action: "invite_coauthor", at: { gt: new Date(Date.now() - day) } },
      });
      if (entry.coauthors.length >= maxCoauthors || sent >= invitationsPerDay)
        throw new Refused("wrong_state");
      const user = await tx.user.findUnique({ where: { email }, select: { language: true, name: true } });
      await tx.coauthor.create({ data: { entryId, email } });
      const language = user?.language ?? viewer.language;
      const title = pick(titleFrom(entry.kind, entry.draft.data), language)?.text ?? "";
      await queueMail(tx, {
        to: { email, name: user?.name ?? "", language },
        template: "coauthor_invited",
        values: {
          title: [...title].slice(0, titleLimit).join(""),
          inviter: viewer.name,
          link: `/${language}/account/submissions`,
        },
      });
      await tx.auditEvent.create({ data: { actorId: viewer.id, action: "invite_coauthor", entryId } });
      return {};
    }),
  );
}

/** Accepts an invitation that was sent to this person's address. */
export async function acceptInvitation(
  viewer: Viewer,
  { entryId, now = new Date() }: { entryId: string; now?: Date },
) {
  return outcome(() =>
    transaction(async (tx) => {
      const { count } = await tx.coauthor.updateMany({
        where: { entryId, email: viewer.email, acceptedAt: null },
        data: { acceptedAt: now, userId: viewer.id },
      });
      if (count === 0) throw new Refused("not_found");
      await tx.auditEvent.create({ data: { actorId: viewer.id, action: "accept_coauthor", entryId } });
      return {};
    }),
  );
}

/** Ends a co-authorship or an invitation: the owner any, the co-author their own. */
export async function removeCoauthor(viewer: Viewer, { entryId, email }: { entryId: string; email: string }) {
  return outcome(() =>
    transaction(async (tx) => {
      const entry = await loadEntry(tx, entryId);
      if (!entry || (entry.ownerId !== viewer.id && email !== viewer.email)) throw new Refused("not_found");
      const { count } = await tx.coauthor.deleteMany({ where: { entryId, email } });
      if (count > 0)
        await tx.auditEvent.create({ data: { actorId: viewer.id, action: "remove_coauthor", entryId } });
      return {};
    }),
  );
}

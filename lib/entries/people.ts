import type { Tx } from "@/lib/db/client";
import type { Locale } from "@/lib/i18n/locale";
import type { Recipient } from "@/lib/mail/outbox";
import type { Role } from "@/lib/members/member";
import { type EntryFacts, isAuthor } from "./entry";

const select = { id: true, email: true, name: true, language: true } as const;
const recipient = (user: { email: string; name: string | null; language: Locale }): Recipient => ({
  email: user.email,
  name: user.name ?? "",
  language: user.language,
});

/** Everybody who may review this entry. */
export const reviewersToTell = (tx: Tx, entry: EntryFacts): Promise<Recipient[]> =>
  othersOf(tx, entry, entry.reviewers);

/** The whole team, without those who wrote this entry. */
export const teamToTell = (tx: Tx, entry: EntryFacts): Promise<Recipient[]> =>
  othersOf(tx, entry, ["moderator", "curator", "administrator"]);

async function othersOf(tx: Tx, entry: EntryFacts, roles: readonly Role[]): Promise<Recipient[]> {
  const users = await tx.user.findMany({ where: { role: { in: [...roles] }, suspendedAt: null }, select });
  return users.filter((user) => !isAuthor(user, entry)).map(recipient);
}

/** The owner and the co-authors who accepted. */
export async function authorsToTell(tx: Tx, entry: EntryFacts): Promise<Recipient[]> {
  const authors = await tx.user.findMany({
    where: { id: { in: [entry.ownerId, ...entry.coauthorIds] } },
    select,
  });
  return authors.map(recipient);
}

import { db, type Tx, transaction } from "@/lib/db/client";
import { kindOf } from "@/lib/entries/kinds";
import type { Locale } from "@/lib/i18n/locale";
import { queueMail } from "@/lib/mail/outbox";
import type { SearchNews } from "@/lib/mail/templates";
import { type News, newsOf } from "./news";
import { newestAddress, searchesAddress } from "./saved-search";

/** Members that are read at once. */
const batch = 100;

/** Results that a letter names of one search. */
const named = 10;

/** What is published in the last minute may not be visible yet: its transaction may still run. In milliseconds. */
const settling = 60_000;

const withAlerts = (until: Date) => ({ alerts: true, seenAt: { lt: until } });

/**
 * Writes to every member whose saved searches have found something published before `due`: one letter for all of
 * them. What a letter tells counts as seen, so it is told once, however often this runs for the same `due`. A member
 * for whom it fails keeps nobody else from their letter; then it throws in the end, to be run again.
 */
export async function sendAlerts(due: Date): Promise<void> {
  const until = new Date(due.getTime() - settling);
  const failures: unknown[] = [];
  let members: Recipient[] = [];
  do {
    members = await recipients(until, members.at(-1)?.id);
    for (const member of members) await tell(member, until).catch((error) => failures.push(error));
  } while (members.length === batch);
  if (failures.length > 0) throw failures[0];
}

interface Recipient {
  id: string;
  email: string;
  name: string | null;
  language: Locale;
}

const recipients = (until: Date, after: string | undefined): Promise<Recipient[]> =>
  db().user.findMany({
    where: {
      suspendedAt: null,
      savedSearches: { some: withAlerts(until) },
      ...(after && { id: { gt: after } }),
    },
    select: { id: true, email: true, name: true, language: true },
    orderBy: { id: "asc" },
    take: batch,
  });

interface Found {
  id: string;
  seenAt: Date;
  news: SearchNews;
}

async function tell(member: Recipient, until: Date): Promise<void> {
  const found = await findFor(member, until);
  if (found.length === 0) return;
  await transaction(async (tx) => {
    const searches: SearchNews[] = [];
    for (const one of found) if (await markTold(tx, one, until)) searches.push(one.news);
    if (searches.length === 0) return;
    const to = { email: member.email, name: member.name ?? "", language: member.language };
    await queueMail(tx, {
      to,
      template: "search_alert",
      values: { link: searchesAddress(member.language), searches },
    });
  });
}

async function findFor({ id, language }: Recipient, until: Date): Promise<Found[]> {
  const rows = await db().savedSearch.findMany({
    where: { userId: id, ...withAlerts(until) },
    select: { id: true, name: true, query: true, seenAt: true },
    orderBy: [{ createdAt: "asc" }, { id: "asc" }],
  });
  const found: Found[] = [];
  for (const { name, query, ...row } of rows) {
    const news = await newsOf(query, { locale: language, since: row.seenAt, until });
    if (news.items.length > 0) found.push({ ...row, news: inLetter(news, { name, query, language }) });
  }
  return found;
}

function inLetter(
  { items, more }: News,
  { name, query, language }: { name: string; query: string; language: Locale },
): SearchNews {
  return {
    name,
    link: newestAddress(language, query),
    items: items.slice(0, named).map(({ title, kind, slug }) => ({
      title: title.text,
      link: `/${language}/${kindOf(kind).path}/${slug}`,
    })),
    rest: Math.max(0, items.length - named),
    more,
  };
}

/** False when its owner has seen or changed it meanwhile, or was suspended. */
async function markTold(tx: Tx, { id, seenAt }: Found, until: Date): Promise<boolean> {
  const { count } = await tx.savedSearch.updateMany({
    where: { id, seenAt, alerts: true, user: { suspendedAt: null } },
    data: { seenAt: until },
  });
  return count > 0;
}

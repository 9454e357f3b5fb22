import { db, transaction } from "@/lib/db/client";
import type { Prisma } from "@/lib/db/generated/client";
import { publishRevision } from "@/lib/entries/publish";
import { checkContent } from "@/lib/forms/check";
import type { RawObject } from "@/lib/forms/raw";
import type { Locale } from "@/lib/i18n/locale";
import { ideaFields } from "@/lib/ideas/input";
import type { Viewer } from "@/lib/members/member";
import { member } from "./members";

/** What the form of an idea posts when all that is required is filled in. */
export const rawIdea = (title: string, language: Locale = "bg", more: RawObject = {}): RawObject => ({
  title: { [language]: title },
  teaser: { [language]: language === "bg" ? "Накратко за всички." : "In short for all." },
  country: "BG",
  oblasti: ["BG311"],
  stage: "proposals",
  problem: { [language]: language === "bg" ? "Проблемът." : "The problem." },
  proposal: { [language]: language === "bg" ? "Предложението." : "The proposal." },
  topics: ["culture"],
  targetGroups: ["residents"],
  ...more,
});

/** Publishes an idea past its form and its review. Gives its id, its slug and its owner. */
export async function publishIdea(
  title: string,
  {
    owner,
    language = "bg",
    more = {},
    at,
  }: { owner?: Viewer; language?: Locale; more?: RawObject; at?: Date } = {},
) {
  const checked = checkContent(ideaFields, rawIdea(title, language, more), language);
  if (!checked.ok) throw new Error(JSON.stringify(checked.problems));
  const author = owner ?? (await member());
  const kind = { kind: "idea", sourceLanguage: language } as const;
  const { id } = await db().entry.create({ data: { ...kind, state: "published", ownerId: author.id } });
  const data = checked.content as unknown as Prisma.JsonObject;
  const slug = await transaction((tx) =>
    publishRevision(tx, { id, ...kind }, { number: 1, data }, at ? { at } : {}),
  );
  return { id, slug, owner: author };
}

/** So many members support an idea; nothing else happens. */
export async function supportedBy(entryId: string, count: number): Promise<Viewer[]> {
  const people: Viewer[] = [];
  for (let made = 0; made < count; made += 1) people.push(await member());
  await db().support.createMany({ data: people.map(({ id }) => ({ entryId, userId: id })) });
  return people;
}

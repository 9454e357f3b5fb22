import { createHash } from "node:crypto";
import { type Tx, transaction } from "@/lib/db/client";
import type { Prisma } from "@/lib/db/generated/client";
import { reviewWorkingDays } from "@/lib/entries/entry";
import { publishRevision } from "@/lib/entries/publish";
import { addWorkingDays } from "@/lib/entries/working-days";
import { checkContent } from "@/lib/forms/check";
import type { RawObject } from "@/lib/forms/raw";
import type { Locale } from "@/lib/i18n/locale";
import { slugify } from "@/lib/i18n/transliterate";
import type { Role } from "@/lib/members/member";
import { practiceCrossCheck, practiceFields } from "@/lib/practices/input";
import { indexEntries } from "@/lib/search/index/write";
import members from "./members.json";
import organisations from "./organisations.json";
import practices from "./practices.json";
import submissions from "./submissions.json";

/**
 * Loads the sample content of a demo: members with invented names, 52 real practices with their sources, and a few
 * invented submissions for the moderators' desk. Does nothing when it is there already; all of it comes, or nothing.
 */
export async function seed(): Promise<void> {
  await transaction(async (tx) => {
    if ((await tx.user.count()) > 0) return;
    const people = await addMembers(tx);
    await addOrganisations(tx);
    const ids: string[] = [];
    for (const practice of practices) ids.push(await addPractice(tx, practice, people));
    await indexEntries(tx, ids);
    for (const submission of submissions) await addSubmission(tx, submission as Submission, people);
    // A slow machine may take its time once.
  }, 120);
}

type People = Map<string, string>;

async function addMembers(tx: Tx): Promise<People> {
  const now = new Date();
  await tx.user.createMany({
    data: members.map(({ id, email, name, role, language }) => ({
      id,
      email,
      name,
      role: role as Role,
      language: language as Locale,
      emailVerified: now,
    })),
  });
  return new Map(members.map(({ email, id }) => [email, id]));
}

async function addOrganisations(tx: Tx): Promise<void> {
  await tx.organisation.createMany({
    data: organisations.map(({ slug, name, country, region, place, website }) => ({
      slug,
      nameBg: name.bg ?? null,
      nameEn: name.en ?? null,
      country,
      region: region ?? null,
      placeBg: place?.bg ?? null,
      placeEn: place?.en ?? null,
      website: website ?? null,
    })),
  });
}

interface Practice {
  id: string;
  slug?: string;
  publishedAt: string;
  content: unknown;
}

const idOf = (people: People, email: string): string => {
  const id = people.get(email);
  if (!id) throw new Error(`No sample member ${email}`);
  return id;
};

/** A practice through the same door as everybody's: checked, frozen as a revision, published, logged. Gives its id. */
async function addPractice(tx: Tx, practice: Practice, people: People): Promise<string> {
  const at = new Date(practice.publishedAt);
  const ownerId = idOf(people, "editorial@example.org");
  const id = stableId(practice.id);
  const content = checkedContent(practice.id, practice.content as RawObject, "bg");
  await tx.entry.create({
    data: {
      id,
      kind: "practice",
      state: "published",
      sourceLanguage: "bg",
      ownerId,
      createdAt: at,
      submittedAt: at,
      draft: {
        create: { data: practice.content as Prisma.InputJsonObject, updatedById: ownerId, updatedAt: at },
      },
      revisions: { create: { number: 1, data: content, authorId: ownerId, createdAt: at } },
      events: { create: { action: "publish", toState: "published", revisionNumber: 1, at } },
    },
  });
  await publishRevision(
    tx,
    { id, kind: "practice", sourceLanguage: "bg" },
    { number: 1, data: content as Prisma.JsonObject },
    // Its organisation has confirmed nothing yet.
    { slug: practice.slug ?? slugify(practice.id), at, confirmedAt: null, index: false },
  );
  return id;
}

interface Submission {
  id: string;
  owner: string;
  sourceLanguage: Locale;
  state: "draft" | "submitted" | "changes_requested";
  daysAgo: number;
  content: unknown;
  remarks?: { field: string; body: string }[];
  reason?: string;
}

async function addSubmission(tx: Tx, submission: Submission, people: People): Promise<void> {
  const { id, state, sourceLanguage } = submission;
  const at = new Date(Date.now() - submission.daysAgo * 86_400_000);
  const ownerId = idOf(people, submission.owner);
  const moderatorId = idOf(people, "moderator@example.org");
  const isSubmitted = state !== "draft";
  const content = isSubmitted
    ? checkedContent(submission.id, submission.content as RawObject, sourceLanguage)
    : {};
  await tx.entry.create({
    data: {
      id,
      kind: "practice",
      state,
      sourceLanguage,
      ownerId,
      createdAt: at,
      submittedAt: isSubmitted ? at : null,
      reviewDueAt: isSubmitted ? addWorkingDays(at, reviewWorkingDays) : null,
      draft: {
        create: { data: submission.content as Prisma.InputJsonObject, updatedById: ownerId, updatedAt: at },
      },
      ...(isSubmitted && {
        revisions: { create: { number: 1, data: content, authorId: ownerId, createdAt: at } },
      }),
    },
  });
  await log(tx, { entryId: id, actorId: ownerId, action: "create", toState: "draft", at });
  if (isSubmitted) {
    await log(tx, {
      entryId: id,
      actorId: ownerId,
      action: "submit",
      fromState: "draft",
      toState: "submitted",
      revisionNumber: 1,
      at,
    });
  }
  if (state !== "changes_requested") return;
  await log(tx, {
    entryId: id,
    actorId: moderatorId,
    action: "claim",
    fromState: "submitted",
    toState: "in_review",
    at,
  });
  await log(tx, {
    entryId: id,
    actorId: moderatorId,
    action: "request_changes",
    fromState: "in_review",
    toState: state,
    revisionNumber: 1,
    reason: submission.reason ?? null,
    at,
  });
  await tx.remark.createMany({
    data: (submission.remarks ?? []).map((remark) => ({
      ...remark,
      entryId: id,
      revisionNumber: 1,
      authorId: moderatorId,
    })),
  });
}

const log = (tx: Tx, data: Prisma.AuditEventUncheckedCreateInput) => tx.auditEvent.create({ data });

function checkedContent(id: string, raw: RawObject, source: Locale): Prisma.InputJsonObject {
  const checked = checkContent(practiceFields, raw, source, practiceCrossCheck);
  if (!checked.ok) throw new Error(`Sample content ${id}: ${JSON.stringify(checked.problems)}`);
  return checked.content as unknown as Prisma.InputJsonObject;
}

/** The same id for the same sample, for ever: a name-based UUID (RFC 9562, version 5). */
function stableId(name: string): string {
  const hash = createHash("sha1").update(`social-innovations-club:${name}`).digest();
  hash[6] = ((hash[6] ?? 0) & 0x0f) | 0x50;
  hash[8] = ((hash[8] ?? 0) & 0x3f) | 0x80;
  const hex = hash.toString("hex");
  return [hex.slice(0, 8), hex.slice(8, 12), hex.slice(12, 16), hex.slice(16, 20), hex.slice(20, 32)].join(
    "-",
  );
}

import { type Tx, transaction } from "@/lib/db/client";
import { type Localized, pick } from "@/lib/i18n/localized";
import { queueMail } from "@/lib/mail/outbox";
import type { Viewer } from "@/lib/members/member";
import type { EntryAction } from "./entry";
import type { Ground } from "./grounds";
import { kindOf, titleFrom } from "./kinds";
import type { LoadedEntry } from "./load";
import { authorsToTell } from "./people";
import { publishRevision } from "./publish";
import { outcome, Refused, transition } from "./transition";

/** Takes an entry into one's own hands, takes it over from a colleague, or gives it back to the queue. */
export async function holdForReview(
  viewer: Viewer,
  {
    entryId,
    action,
    now = new Date(),
  }: { entryId: string; action: "claim" | "take_over" | "release"; now?: Date },
) {
  const also =
    action === "release"
      ? { claimedById: null, claimedAt: null }
      : { claimedById: viewer.id, claimedAt: now };
  return outcome(() =>
    transaction(async (tx) => {
      await transition(tx, viewer, { entryId, action, also });
      return {};
    }),
  );
}

export interface Decision {
  entryId: string;
  decision: "publish" | "request_changes" | "decline";
  /** The entry's version that the moderator saw. */
  seenVersion: number;
  /** Sent to the author word for word; required unless it is published. */
  reason?: string;
  /** Required to decline. */
  ground?: Ground;
  remarks: readonly { field: string; body: string }[];
}

const templates = {
  publish: "published",
  request_changes: "changes_requested",
  decline: "declined",
} as const;

/**
 * Decides on the newest revision: publishes it, sends it back with remarks, or declines it.
 * One transaction holds the state, the log, the remarks, the public version and the mail to the authors.
 */
export async function decide(viewer: Viewer, decision: Decision) {
  const { entryId, ground, reason } = decision;
  return outcome(() =>
    transaction(async (tx) => {
      const revision = await tx.revision.findFirst({ where: { entryId }, orderBy: { number: "desc" } });
      if (!revision) throw new Refused("not_found");
      const entry = await transition(tx, viewer, {
        entryId,
        action: decision.decision,
        seenVersion: decision.seenVersion,
        revisionNumber: revision.number,
        reason,
        ground,
        also: { claimedById: null, claimedAt: null, scheduledAt: null, scheduledById: null },
      });
      if (decision.decision === "publish" && (await isWithdrawnSince(tx, entry)))
        throw new Refused("wrong_state");
      const slug =
        decision.decision === "publish"
          ? await publishRevision(tx, entry, revision)
          : (entry.publication?.slug ?? null);
      const kind = kindOf(entry.kind);
      // A remark on what is no field would be shown nowhere.
      const remarks = decision.remarks.filter(({ field }) => Object.hasOwn(kind.fields, field));
      if (decision.decision === "request_changes" && remarks.length > 0) {
        await tx.remark.createMany({
          data: remarks.map(({ field, body }) => ({
            entryId,
            revisionNumber: revision.number,
            field,
            body,
            authorId: viewer.id,
          })),
        });
      }
      const pages = {
        publish: `${kind.path}/${slug}`,
        request_changes: `account/submissions/${entryId}`,
        decline: "account/submissions",
      };
      await tellAuthors(tx, entry, templates[decision.decision], {
        titles: titleFrom(entry.kind, revision.data),
        reason,
        ground,
        page: pages[decision.decision],
      });
      return { kind: entry.kind, slug };
    }),
  );
}

/** Whether an author took the text off the public pages after this version of it was handed in: it must not come back. */
async function isWithdrawnSince(tx: Tx, { id, publication }: LoadedEntry): Promise<boolean> {
  if (publication?.status !== "withdrawn") return false;
  const last = await tx.auditEvent.findFirst({
    where: { entryId: id, action: { in: ["submit", "withdraw"] } },
    orderBy: [{ at: "desc" }, { id: "desc" }],
    select: { action: true },
  });
  return last?.action === "withdraw";
}

interface News {
  titles: Localized;
  reason?: string;
  ground?: string;
  /** Where the letter's button leads, without the language. */
  page: string;
}

/** Writes to every author in their language. */
async function tellAuthors(
  tx: Tx,
  entry: LoadedEntry,
  template: "published" | "changes_requested" | "declined" | "hidden" | "restored",
  { titles, reason = "", ground = "", page }: News,
): Promise<void> {
  for (const author of await authorsToTell(tx, entry.facts)) {
    const title = pick(titles, author.language)?.text ?? "";
    const link = `/${author.language}/${page}`;
    await queueMail(tx, { to: author, template, values: { title, reason, ground, link } });
  }
}

/** Takes a publication off the public pages, or puts it back, and sends its authors the reason. */
export async function moderatePublication(
  viewer: Viewer,
  {
    entryId,
    action,
    reason,
  }: { entryId: string; action: Extract<EntryAction, "hide" | "restore">; reason: string },
) {
  return outcome(() =>
    transaction(async (tx) => {
      const entry = await transition(tx, viewer, { entryId, action, reason });
      const { slug = null } = entry.publication ?? {};
      const kind = kindOf(entry.kind);
      await tellAuthors(tx, entry, action === "hide" ? "hidden" : "restored", {
        titles: titleFrom(entry.kind, entry.publication?.content),
        reason,
        page: action === "hide" ? "account/submissions" : `${kind.path}/${slug}`,
      });
      return { kind: entry.kind, slug };
    }),
  );
}

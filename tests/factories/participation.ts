import { randomUUID } from "node:crypto";
import { db } from "@/lib/db/client";
import { mergeIdeas } from "@/lib/ideas/merges";
import type { Viewer } from "@/lib/members/member";
import type { Side } from "@/lib/participation/participation";
import { writePoint, writeReply } from "@/lib/participation/said";
import { succeeded } from "./entries";
import { member } from "./members";

/** Somebody says something about a published idea. Gives its id. */
export async function said(
  viewer: Viewer,
  entryId: string,
  body: string,
  side: Side = "for",
): Promise<string> {
  const words = { id: randomUUID(), entryId, body, side, locale: "bg" } as const;
  return succeeded(await writePoint(viewer, words)).id;
}

/** Somebody answers a point on the page of an idea. Gives its id. */
export async function replied(
  viewer: Viewer,
  entryId: string,
  parentId: string,
  body: string,
): Promise<string> {
  const words = { id: randomUUID(), entryId, parentId, body, locale: "bg" } as const;
  return succeeded(await writeReply(viewer, words)).id;
}

/** Merges one idea into another, by a curator. */
export async function merged(fromId: string, intoId: string): Promise<void> {
  const curator = await member("curator");
  succeeded(await mergeIdeas(curator, { fromId, intoId, explanation: { bg: "Едно и също." } }));
}

/** A publication that a moderator has hidden. */
export const hiddenNow = (entryId: string) =>
  db().publication.update({ where: { entryId }, data: { status: "hidden" } });

export const mailsTo = ({ email }: Pick<Viewer, "email">) =>
  db().mail.findMany({ where: { recipient: email }, orderBy: { createdAt: "asc" } });

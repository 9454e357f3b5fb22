import type { Contribution } from "@/lib/db/generated/client";
import type { Role } from "@/lib/members/member";
import type { Chip, Origin, Point, Reply, Said } from "./participation";

/** A contribution as it is read from the database. */
type Row = Contribution & {
  author: { name: string | null; role: Role };
  _count: { useful: number };
};

/** Points with their replies under them, in the order of the rows. `authors` are ids of people who write the entry. */
export function pointsOf(
  rows: readonly Row[],
  authors: ReadonlySet<string>,
  from: (entryId: string) => Origin | null,
): Point[] {
  const replies = Map.groupBy(
    rows.filter(({ parentId }) => parentId !== null),
    ({ parentId }) => parentId,
  );
  const reply = (row: Row): Reply => ({
    id: row.id,
    at: row.createdAt.toISOString(),
    ...saidIn(row, chipOf(row, authors)),
  });
  return rows.flatMap((row) =>
    row.side
      ? [
          {
            ...reply(row),
            side: row.side,
            from: from(row.entryId),
            replies: (replies.get(row.id) ?? []).map(reply),
          },
        ]
      : [],
  );
}

function saidIn(row: Row, chip: Chip | null): Said {
  if (row.hiddenAt) return { state: "hidden", reason: row.hiddenReason ?? "" };
  if (isRemoved(row)) return { state: "removed" };
  return {
    state: "shown",
    author: { name: row.author.name ?? "", chip },
    body: row.body,
    lang: row.language,
    edited: row.editedAt !== null,
    useful: row._count.useful,
  };
}

/** What its author takes back while there are replies under it keeps its place without a word. */
export const isRemoved = ({ body }: Pick<Contribution, "body">): boolean => body === "";

function chipOf({ authorId, author }: Row, authors: ReadonlySet<string>): Chip | null {
  if (authors.has(authorId)) return "author";
  return author.role === "member" ? null : "editor";
}

import { randomUUID } from "node:crypto";
import { beforeAll, describe, expect, test } from "vitest";
import { db } from "@/lib/db/client";
import type { Viewer } from "@/lib/members/member";
import { listById, listsOf } from "@/lib/offices/list-queries";
import { addItem, deleteList, makeList, noteItem, removeItem, renameList } from "@/lib/offices/lists";
import { newestNotes, noteById, notesBeside } from "@/lib/offices/note-queries";
import { deleteNote, editNote, writeCellNote, writeNote } from "@/lib/offices/notes";
import { officeOf } from "@/lib/offices/queries";
import { shareable, sharesOf } from "@/lib/offices/share-queries";
import { revokeShare, shareLink } from "@/lib/offices/shares";
import { newShareToken } from "@/lib/offices/token";
import { publishIdea } from "../factories/ideas";
import { member } from "../factories/members";
import { colleague, listed, noted, office, shared } from "../factories/offices";

/** What an office keeps, for others to try their hands at. */
const kept = { office: "", entry: "", note: "", list: "", share: "" };

/** Those whom it does not concern, whatever else they may do. */
const strangers: Record<string, Viewer> = {};

beforeAll(async () => {
  kept.office = await office();
  const own = await colleague(kept.office, "curator");
  kept.entry = (await publishIdea("Четена идея")).id;
  kept.note = await noted(own, kept.entry, "Само за нас.");
  kept.list = await listed(own, [kept.entry]);
  await shared(own, { listId: kept.list });
  kept.share = (await db().shareLink.findFirstOrThrow({ where: { officeId: kept.office } })).id;

  strangers.member = await member("member");
  strangers.moderator = await member("moderator");
  strangers.curator = await member("curator");
  strangers.administrator = await member("administrator");
  strangers.elsewhere = await colleague(await office(), "curator");
  strangers.visitor = { ...strangers.member, id: randomUUID(), email: "nobody@example.org" };
  strangers.suspended = await colleague(kept.office);
  await db().user.update({ where: { id: strangers.suspended.id }, data: { suspendedAt: new Date() } });
  strangers.left = await colleague(kept.office);
  await db().user.update({ where: { id: strangers.left.id }, data: { officeId: null } });
});

/** All that is stored, to see that nothing has been touched. */
const everything = () =>
  Promise.all([
    db().officeNote.findMany({ where: { officeId: kept.office } }),
    db().readingList.findMany({ where: { officeId: kept.office }, include: { items: true } }),
    db().shareLink.findMany({ where: { officeId: kept.office } }),
  ]);

type Try = (who: Viewer) => Promise<unknown>;

/** Every query of an office: a stranger gets nothing, or what is their own. */
const queries: Record<string, Try> = {
  notesBeside: (who) => notesBeside(who, kept.entry),
  newestNotes: async (who) => (await newestNotes(who, "bg", 10)).notes,
  noteById: (who) => noteById(who, kept.note, "bg"),
  listsOf,
  listById: (who) => listById(who, kept.list, "bg"),
  sharesOf: (who) => sharesOf(who, "bg"),
  shareable: (who) => shareable(who, { list: kept.list }, "bg"),
};

/** Every command on something of the office. */
const commands: Record<string, Try> = {
  editNote: (who) => editNote(who, { id: kept.note, quote: "", body: "Чуждо." }),
  deleteNote: (who) => deleteNote(who, { id: kept.note }),
  renameList: (who) => renameList(who, { id: kept.list, name: "Чуждо" }),
  deleteList: (who) => deleteList(who, { id: kept.list }),
  addItem: (who) => addItem(who, { listId: kept.list, entryId: kept.entry, note: "" }),
  noteItem: (who) => noteItem(who, { listId: kept.list, entryId: kept.entry, note: "Чуждо." }),
  removeItem: (who) => removeItem(who, { listId: kept.list, entryId: kept.entry }),
  shareLink: (who) => shareLink(who, { token: newShareToken(), days: 7, what: { listId: kept.list } }),
  revokeShare: (who) => revokeShare(who, { id: kept.share }),
  // The id of somebody else's row in a form of one's own.
  makeList: (who) => makeList(who, { id: kept.list, name: "Чуждо" }),
};

const outside = ["member", "moderator", "curator", "administrator", "visitor", "suspended", "left"] as const;

describe.each([...outside, "elsewhere"] as const)("%s", (name) => {
  const who = (): Viewer => strangers[name] as Viewer;

  test.each(Object.keys(queries))("reads nothing by %s", async (query) => {
    const found = await queries[query]?.(who());
    expect(found === null || (Array.isArray(found) && found.length === 0)).toBe(true);
  });

  test.each(Object.keys(commands))("changes nothing by %s", async (command) => {
    const before = await everything();
    await commands[command]?.(who());
    expect(await everything()).toEqual(before);
  });
});

test.each(outside)("%s writes, lists and shares nothing of their own either", async (name) => {
  const who = strangers[name] as Viewer;
  const refused = { ok: false, reason: "no_office" };
  const note = { id: randomUUID(), entryId: kept.entry, place: "", quote: "", body: "Тук съм." };
  expect(await officeOf(who).then((own) => own?.id ?? null)).toBe(null);
  expect(await writeNote(who, note)).toEqual(refused);
  expect(await writeCellNote(who, { id: randomUUID(), cell: { region: "BG31" }, body: "Тук." })).toEqual(
    refused,
  );
  expect(await makeList(who, { id: randomUUID(), name: "Мой" })).toEqual(refused);
  expect(await db().officeNote.count({ where: { authorId: who.id } })).toBe(0);
});

test("somebody of another office writes beside the same entry, and each office sees its own", async () => {
  const other = strangers.elsewhere as Viewer;
  await noted(other, kept.entry, "За другите.");
  const own = await colleague(kept.office);
  const bodies = async (who: Viewer) => (await notesBeside(who, kept.entry)).map(({ body }) => body);
  expect(await bodies(other)).toEqual(["За другите."]);
  expect(await bodies(own)).toEqual(["Само за нас."]);
});

test("who is taken out of the office has nothing of it from then on, and what they wrote stays", async () => {
  const leaver = await colleague(kept.office);
  const own = await colleague(kept.office);
  const id = await noted(leaver, kept.entry, "Преди да изляза.");
  expect(await noteById(leaver, id, "bg")).toMatchObject({ mayEdit: true });
  await db().user.update({ where: { id: leaver.id }, data: { officeId: null } });
  expect(await noteById(leaver, id, "bg")).toBeNull();
  expect(await editNote(leaver, { id, quote: "", body: "След това." })).toEqual({
    ok: false,
    reason: "no_office",
  });
  expect(await noteById(own, id, "bg")).toMatchObject({ body: "Преди да изляза.", mayEdit: false });
});

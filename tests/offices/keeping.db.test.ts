import { randomUUID } from "node:crypto";
import { beforeAll, beforeEach, describe, expect, test } from "vitest";
import { db } from "@/lib/db/client";
import type { Viewer } from "@/lib/members/member";
import { addColleague, closeOffice, makeOffice, removeColleague, renameOffice } from "@/lib/offices/commands";
import { mostItems } from "@/lib/offices/limits";
import { listById, listsOf } from "@/lib/offices/list-queries";
import { addItem, deleteList, makeList, noteItem, removeItem, renameList } from "@/lib/offices/lists";
import { newestNotes, noteById, notesBeside } from "@/lib/offices/note-queries";
import { deleteNote, editNote, writeCellNote, writeNote } from "@/lib/offices/notes";
import { allOffices, officeById, officeOf } from "@/lib/offices/queries";
import { succeeded } from "../factories/entries";
import { publishIdea } from "../factories/ideas";
import { member } from "../factories/members";
import { colleague, listed, noted, office } from "../factories/offices";
import { hiddenNow } from "../factories/participation";
import { countQueries } from "../support/count-queries";

let officeId: string;
let own: Viewer;
let other: Viewer;
let curator: Viewer;
let idea: { id: string; slug: string };

beforeAll(async () => {
  idea = await publishIdea("Дворна библиотека");
});

beforeEach(async () => {
  officeId = await office();
  own = await colleague(officeId);
  other = await colleague(officeId);
  curator = await colleague(officeId, "curator");
});

const notes = () => db().officeNote.findMany({ where: { officeId }, orderBy: { createdAt: "asc" } });

describe("a note", () => {
  const words = { place: "section:problem", quote: "пасаж", body: "Бележка." };

  test("is one however often its form is sent; other words in the same form are another", async () => {
    const form = { id: randomUUID(), entryId: idea.id, ...words };
    const answers = await Promise.all([writeNote(own, form), writeNote(own, form)]);
    for (const answer of answers)
      expect(answer).toEqual({
        ok: true,
        id: form.id,
        entry: { entryId: idea.id, kind: "idea", slug: idea.slug },
      });
    expect(await notes()).toMatchObject([{ id: form.id, ...words, authorId: own.id, cell: null }]);
    const second = succeeded(await writeNote(own, { ...form, body: "Друга." }));
    expect(second.id).not.toBe(form.id);
    expect(await notes()).toHaveLength(2);
    const foreign = await writeNote(await colleague(await office()), form);
    expect(succeeded(foreign).id).not.toBe(form.id);
  });

  test("is changed by its author alone, and says that it was", async () => {
    const id = await noted(own, idea.id, "Първо.", { quote: "пасаж" });
    expect(await editNote(other, { id, quote: "", body: "Чуждо." })).toEqual({
      ok: false,
      reason: "not_yours",
    });
    expect(await editNote(curator, { id, quote: "", body: "Чуждо." })).toEqual({
      ok: false,
      reason: "not_yours",
    });
    await db().officeNote.update({ where: { id }, data: { createdAt: new Date(Date.now() - 60_000) } });
    succeeded(await editNote(own, { id, quote: "", body: "Второ." }));
    expect(await notesBeside(other, idea.id)).toMatchObject([
      { id, author: own.name, quote: null, body: "Второ.", isEdited: true, mayEdit: false, mayDelete: false },
    ]);
    expect(await noteById(curator, id, "bg")).toMatchObject({ mayEdit: false, mayDelete: true });
  });

  test("is deleted by its author or by a curator of the office, and is then as good as deleted for all", async () => {
    const [first, second] = [await noted(own, idea.id), await noted(own, idea.id)];
    expect(await deleteNote(other, { id: first })).toEqual({ ok: false, reason: "not_yours" });
    for (const [who, id] of [
      [own, first],
      [curator, second],
      [other, second],
    ] as const)
      expect(await deleteNote(who, { id })).toMatchObject({ ok: true });
    expect(await notes()).toEqual([]);
  });

  test("stands beside what is published alone, and waits while that is hidden", async () => {
    const { id: hidden } = await publishIdea("Скрита");
    await noted(own, hidden, "Чака.");
    await hiddenNow(hidden);
    const form = { id: randomUUID(), entryId: hidden, ...words };
    expect(await writeNote(own, form)).toEqual({ ok: false, reason: "not_found" });
    expect(await notesBeside(own, hidden)).toEqual([]);
    expect(await newestNotes(own, "bg", 10)).toEqual({ total: 0, notes: [] });
    await db().publication.update({ where: { entryId: hidden }, data: { status: "published" } });
    expect(await newestNotes(own, "bg", 10)).toMatchObject({ total: 1, notes: [{ body: "Чака." }] });
  });

  test("can be about a white spot, once however often it is sent", async () => {
    const form = { id: randomUUID(), cell: { objective: "j", region: "BG31" }, body: "Да поканим общините." };
    await Promise.all([writeCellNote(own, form), writeCellNote(own, form)]);
    const { total, notes: newest } = await newestNotes(other, "bg", 10);
    expect(total).toBe(1);
    expect(newest).toMatchObject([{ body: form.body, about: { cell: form.cell } }]);
    succeeded(await editNote(own, { id: form.id, quote: "не тук", body: "Друго." }));
    expect(await notes()).toMatchObject([{ quote: null, body: "Друго.", entryId: null }]);
  });

  test("costs the same few queries, however many there are", async () => {
    for (let n = 0; n < 4; n += 1) await noted(own, idea.id, `Бележка ${n}.`);
    const few = await countQueries(() => newestNotes(other, "bg", 2));
    const many = await countQueries(() => newestNotes(other, "bg", 20));
    expect(many.result.notes).toHaveLength(4);
    expect(many.queries.length).toBe(few.queries.length);
  });
});

describe("a reading list", () => {
  test("is begun, named, filled by an address or by what is read, and deleted, by any colleague", async () => {
    const id = randomUUID();
    await Promise.all([makeList(own, { id, name: "За март" }), makeList(own, { id, name: "За март" })]);
    expect(await listsOf(other)).toMatchObject([{ id, name: "За март", _count: { items: 0 } }]);
    succeeded(await renameList(other, { id, name: "За април" }));
    const { slug } = idea;
    succeeded(await addItem(other, { listId: id, note: "Виж.", target: { kind: "idea", slug } }));
    expect(await addItem(own, { listId: id, entryId: idea.id, note: "Пак." })).toEqual({
      ok: false,
      reason: "already",
    });
    expect(await listById(own, id, "bg")).toMatchObject({
      name: "За април",
      items: [{ note: "Виж.", entry: { slug } }],
    });
    succeeded(await noteItem(own, { listId: id, entryId: idea.id, note: "Виж пак." }));
    expect((await listById(own, id, "bg"))?.items).toMatchObject([{ note: "Виж пак." }]);
    for (const who of [own, other]) succeeded(await removeItem(who, { listId: id, entryId: idea.id }));
    expect((await listById(own, id, "bg"))?.items).toEqual([]);
    for (const who of [own, other]) succeeded(await deleteList(who, { id }));
    expect(await listsOf(own)).toEqual([]);
  });

  test("takes nothing that is not there, and shows nothing that is hidden", async () => {
    const { id: hidden, slug } = await publishIdea("Ще се скрие");
    const id = await listed(own, [hidden, idea.id]);
    await hiddenNow(hidden);
    expect((await listById(own, id, "bg"))?.items.map(({ entry }) => entry.id)).toEqual([idea.id]);
    expect(await listsOf(own)).toMatchObject([{ _count: { items: 1 } }]);
    const empty = await listed(own, []);
    const gone = { ok: false, reason: "not_found" };
    expect(await addItem(own, { listId: empty, entryId: hidden, note: "" })).toEqual(gone);
    expect(await addItem(own, { listId: empty, target: { kind: "idea", slug }, note: "" })).toEqual(gone);
    expect(
      await addItem(own, { listId: empty, target: { kind: "event", slug: idea.slug }, note: "" }),
    ).toEqual(gone);
    expect(await listById(own, "не е номер", "bg")).toBeNull();
  });

  test("has an end, also when two add at once", async () => {
    const id = await listed(own, []);
    const first = await publishIdea("Предпоследна");
    await db().$executeRaw`INSERT INTO entries (id, kind, state, source_language, owner_id)
      SELECT gen_random_uuid(), 'idea', 'draft', 'bg', ${own.id}::uuid FROM generate_series(1, ${mostItems - 1})`;
    await db().$executeRaw`INSERT INTO reading_list_items (list_id, entry_id, added_by_id)
      SELECT ${id}::uuid, id, ${own.id}::uuid FROM entries WHERE owner_id = ${own.id}::uuid`;
    const answers = await Promise.all([
      addItem(own, { listId: id, entryId: idea.id, note: "" }),
      addItem(other, { listId: id, entryId: first.id, note: "" }),
    ]);
    expect(answers.filter(({ ok }) => ok)).toHaveLength(1);
    expect(answers.find(({ ok }) => !ok)).toEqual({ ok: false, reason: "too_many" });
  });
});

describe("administrators", () => {
  const names = { nameBg: "Управляващ орган", nameEn: "Managing authority" };
  const logOf = async (actorId: string) =>
    (await db().auditEvent.findMany({ where: { actorId }, orderBy: { at: "asc" } })).map(
      ({ action, reason, subjectId }) => [action, reason, subjectId],
    );

  test("make an office once, name it, put people in and out of it, and close it; each is logged", async () => {
    const admin = await member("administrator");
    const person = await member();
    const id = randomUUID();
    for (const _ of [1, 2]) expect(await makeOffice(admin, { id, ...names })).toBeNull();
    for (const _ of [1, 2]) expect(await renameOffice(admin, { id, ...names, nameBg: "УО" })).toBeNull();
    for (const _ of [1, 2]) expect(await addColleague(admin, { id, email: person.email })).toBeNull();
    expect(await officeOf(person)).toEqual({ id, ...names, nameBg: "УО" });
    expect(await officeById(id)).toMatchObject({ members: [{ email: person.email }] });
    await noted(person, idea.id);
    expect(await closeOffice(admin, { id })).toBe("not_empty");
    for (const _ of [1, 2]) expect(await removeColleague(admin, { id, userId: person.id })).toBeNull();
    expect(await officeOf(person)).toBeNull();
    expect((await allOffices()).find((row) => row.id === id)?._count.members).toBe(0);
    expect(await closeOffice(admin, { id })).toBeNull();
    expect(await closeOffice(admin, { id })).toBe("gone");
    expect(await db().officeNote.count({ where: { officeId: id } })).toBe(0);
    expect(await logOf(admin.id)).toEqual([
      ["office_added", names.nameBg, null],
      ["office_renamed", "УО", null],
      ["office_joined", "УО", person.id],
      ["office_left", "УО", person.id],
      ["office_closed", "УО", null],
    ]);
  });

  test("put nobody into two offices, and nobody who is unknown", async () => {
    const admin = await member("administrator");
    const [one, two] = [await office(), await office()];
    const person = await member();
    const answers = await Promise.all(
      [one, two].map((id) => addColleague(admin, { id, email: person.email })),
    );
    expect(answers.sort()).toEqual(["elsewhere", null]);
    expect(await addColleague(admin, { id: one, email: "nobody@example.org" })).toBe("unknown");
    expect(await addColleague(admin, { id: randomUUID(), email: person.email })).toBe("gone");
  });

  test.each(["member", "moderator", "curator"] as const)("are nobody else: no %s", async (role) => {
    const who = await colleague(officeId, role);
    expect(await makeOffice(who, { id: randomUUID(), ...names })).toBe("forbidden");
    expect(await renameOffice(who, { id: officeId, ...names })).toBe("forbidden");
    expect(await addColleague(who, { id: officeId, email: (await member()).email })).toBe("forbidden");
    expect(await removeColleague(who, { id: officeId, userId: own.id })).toBe("forbidden");
    expect(await closeOffice(who, { id: await office() })).toBe("forbidden");
    expect(await officeOf(own)).toMatchObject({ id: officeId });
  });

  test("who are none any more do nothing, whatever their open page says", async () => {
    const former = await member("administrator");
    await db().user.update({ where: { id: former.id }, data: { role: "member" } });
    expect(await makeOffice(former, { id: randomUUID(), ...names })).toBe("forbidden");
  });
});

import { expect, test } from "vitest";
import { db } from "@/lib/db/client";
import { adoptionStatuses } from "@/lib/lineage/adoption";
import { adoptionsToModerate, ownAdoption, ownAdoptions } from "@/lib/lineage/adoption-queries";
import { recordAdoption, removeAdoption } from "@/lib/lineage/commands";
import { moderateAdoption } from "@/lib/lineage/moderation";
import { lineageOf } from "@/lib/lineage/queries";
import type { Viewer } from "@/lib/members/member";
import { succeeded } from "../factories/entries";
import { adoption, publishIdeaOf, publishPracticeOf, setStatus } from "../factories/lineage";
import { member } from "../factories/members";

const rowsOf = (entryId: string) => db().adoption.findMany({ where: { entryId } });
const shownAt = async (entryId: string) => (await lineageOf(entryId))?.root.adoptions ?? [];
const lettersTo = ({ email }: Viewer) =>
  db().mail.findMany({ where: { recipient: email }, orderBy: { createdAt: "asc" } });

/** A practice that a member adapts. */
async function adopted(title: string) {
  const [owner, adopter] = [await member(), await member("member", { language: "en" })];
  const practice = await publishPracticeOf(title, { owner });
  succeeded(await recordAdoption(adopter, { entryId: practice, facts: adoption() }));
  const [row] = await rowsOf(practice);
  if (!row) throw new Error("nothing recorded");
  return { owner, adopter, practice, id: row.id };
}

test("what is recorded is shown, and the practice's authors get one letter", async () => {
  const { owner, practice, id } = await adopted("Хлебна къща");
  expect(await shownAt(practice)).toMatchObject([
    { id, organisation: "Община Примерна", status: "planning" },
  ]);
  const [letter, ...others] = await lettersTo(owner);
  expect(others).toEqual([]);
  expect(letter?.subject).toContain("Община Примерна");
  expect(letter?.text).toContain(`/bg/practices/hlebna-kashta#adoption-${id}`);
  expect(letter?.text).toContain("подготвя се");
  expect(letter?.text).not.toMatch(/member-\d+@example.org/);
});

test("whoever adapts their own practice is not written to", async () => {
  const owner = await member();
  const practice = await publishPracticeOf("Своя", { owner });
  succeeded(await recordAdoption(owner, { entryId: practice, facts: adoption() }));
  expect(await lettersTo(owner)).toEqual([]);
});

test("one row for a member and an organisation, however it is written and however often it is sent", async () => {
  const practice = await publishPracticeOf("Еднократна");
  const adopter = await member();
  const record = (more = {}) => recordAdoption(adopter, { entryId: practice, facts: adoption(more) });
  const twice = await Promise.all([record(), record()]);
  expect(twice.map((each) => succeeded(each).change).sort()).toEqual(["recorded", "updated"]);
  expect(succeeded(await record({ organisation: "ОБЩИНА примерна", status: "running" })).change).toBe(
    "updated",
  );
  expect(await rowsOf(practice)).toMatchObject([{ status: "running" }]);
  expect(succeeded(await record({ organisation: "Друга" })).change).toBe("recorded");
  expect(await rowsOf(practice)).toHaveLength(2);
  // Another member may speak for the same organisation.
  succeeded(await recordAdoption(await member(), { entryId: practice, facts: adoption() }));
  expect(await rowsOf(practice)).toHaveLength(3);
});

test("it goes through every status, and the authors are written to once", async () => {
  const { owner, adopter, practice, id } = await adopted("Пътят");
  for (const status of adoptionStatuses) {
    const facts = adoption({ status, reason: status === "stopped" ? "Свършиха средствата." : null });
    expect(
      succeeded(await recordAdoption(adopter, { entryId: practice, adoptionId: id, facts })).change,
    ).toBe("updated");
    expect(await shownAt(practice)).toMatchObject([{ id, status }]);
  }
  expect(await shownAt(practice)).toMatchObject([{ reason: "Свършиха средствата." }]);
  expect(await lettersTo(owner)).toHaveLength(1);
});

test("why it stopped is not shown while it goes on, and not lost", async () => {
  const { adopter, practice, id } = await adopted("Пак тръгна");
  const facts = adoption({ status: "running", reason: "Спряхме за малко." });
  succeeded(await recordAdoption(adopter, { entryId: practice, adoptionId: id, facts }));
  expect(await shownAt(practice)).toMatchObject([{ reason: null }]);
  expect(await ownAdoption(adopter, { id, entryId: practice })).toMatchObject({
    reason: "Спряхме за малко.",
  });
});

test("a change cannot make two of one organisation", async () => {
  const { adopter, practice, id } = await adopted("Две имена");
  const second = adoption({ organisation: "Втора" });
  succeeded(await recordAdoption(adopter, { entryId: practice, facts: second }));
  expect(await recordAdoption(adopter, { entryId: practice, adoptionId: id, facts: second })).toEqual({
    ok: false,
    reason: "taken",
  });
  expect((await rowsOf(practice)).map(({ organisation }) => organisation).sort()).toEqual([
    "Втора",
    "Община Примерна",
  ]);
});

test("nobody adapts what is not a public practice", async () => {
  const adopter = await member();
  const [practice, idea] = [await publishPracticeOf("Скрита"), await publishIdeaOf("Идея")];
  await setStatus(practice, "hidden");
  for (const entryId of [practice, idea, "01890000-0000-7000-8000-000000000000"]) {
    expect(await recordAdoption(adopter, { entryId, facts: adoption() })).toEqual({
      ok: false,
      reason: "gone",
    });
  }
  expect(await ownAdoptions(adopter)).toEqual([]);
});

test("somebody else's is neither changed, deleted nor opened", async () => {
  const { practice, id } = await adopted("Чужда");
  const other = await member("moderator");
  const facts = adoption({ organisation: "Крадец", status: "running" });
  expect(await recordAdoption(other, { entryId: practice, adoptionId: id, facts })).toEqual({
    ok: false,
    reason: "gone",
  });
  expect(await removeAdoption(other, { adoptionId: id })).toBeNull();
  expect(await ownAdoption(other, { id, entryId: practice })).toBeNull();
  expect(await ownAdoptions(other)).toEqual([]);
  expect(await rowsOf(practice)).toMatchObject([{ organisation: "Община Примерна", status: "planning" }]);
});

test("its member deletes it, twice if it must be", async () => {
  const { adopter, practice, id } = await adopted("Изтрита");
  expect(await removeAdoption(adopter, { adoptionId: id })).toEqual({ entryId: practice, slug: "iztrita" });
  expect(await removeAdoption(adopter, { adoptionId: id })).toBeNull();
  expect(await rowsOf(practice)).toEqual([]);
});

test("a moderator hides it with a reason for the log and its member, and puts it back", async () => {
  const { adopter, practice, id } = await adopted("Спорна");
  const moderator = await member("moderator");
  const act = (action: "hide" | "restore") =>
    moderateAdoption(moderator, { adoptionId: id, action, reason: "Не е вярно." });

  expect(succeeded(await act("hide")).slug).toBe("sporna");
  expect(await shownAt(practice)).toEqual([]);
  expect(await act("hide")).toMatchObject({ ok: false, reason: "wrong_state" });
  expect(await ownAdoptions(adopter)).toMatchObject([{ id, hidden: true }]);
  expect(await adoptionsToModerate(moderator)).toContainEqual(expect.objectContaining({ id, hidden: true }));
  // Changing it does not bring it back.
  succeeded(await recordAdoption(adopter, { entryId: practice, facts: adoption({ status: "running" }) }));
  expect(await shownAt(practice)).toEqual([]);

  succeeded(await act("restore"));
  expect(await shownAt(practice)).toMatchObject([{ id, status: "running" }]);
  expect(await act("restore")).toMatchObject({ ok: false, reason: "wrong_state" });
  const log = await db().auditEvent.findMany({
    where: { entryId: practice, action: { startsWith: "adoption." } },
    orderBy: { at: "asc" },
  });
  expect(log).toMatchObject(
    ["adoption.hide", "adoption.restore"].map((action) => ({
      action,
      actorId: moderator.id,
      subjectId: adopter.id,
      reason: "Не е вярно.",
    })),
  );
  const [hidden, restored, ...more] = await lettersTo(adopter);
  expect(hidden).toMatchObject({ language: "en", subject: "We have hidden your record about “Спорна”" });
  expect(hidden?.text).toContain("> Не е вярно.");
  expect(restored?.text).toContain(`/en/practices/sporna#adoption-${id}`);
  expect(more).toEqual([]);
});

test("members and curators hide nothing, and moderators nothing of their own", async () => {
  const { practice, id } = await adopted("Права");
  const hide = (viewer: Viewer, adoptionId = id) =>
    moderateAdoption(viewer, { adoptionId, action: "hide", reason: "Така." });
  for (const role of ["member", "curator"] as const) {
    const viewer = await member(role);
    expect(await hide(viewer)).toMatchObject({ ok: false, reason: "not_yours" });
    expect(await adoptionsToModerate(viewer)).toEqual([]);
  }
  const moderator = await member("moderator");
  succeeded(
    await recordAdoption(moderator, { entryId: practice, facts: adoption({ organisation: "Моята" }) }),
  );
  const own = (await ownAdoptions(moderator))[0]?.id ?? "";
  expect(await hide(moderator, own)).toMatchObject({ ok: false, reason: "own_work" });
  expect(await shownAt(practice)).toHaveLength(2);
});

test("with the practice goes what is shown of it, its member still sees theirs", async () => {
  const { adopter, practice } = await adopted("Изчезнала");
  await setStatus(practice, "withdrawn");
  expect(await ownAdoptions(adopter)).toMatchObject([{ slug: null, title: { bg: "Изчезнала" } }]);
});

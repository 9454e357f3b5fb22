import { type Tx, transaction } from "@/lib/db/client";
import { canAdminister, type Viewer } from "@/lib/members/member";

/** What the log says of offices; the reason is the office's name. The list is closed. */
export type OfficeEvent =
  | "office_added"
  | "office_renamed"
  | "office_joined"
  | "office_left"
  | "office_closed";

/** Why an administrator's act was not done: the keys under `office.admin.problems`. */
export type AdminRefusal = "forbidden" | "gone" | "unknown" | "elsewhere" | "not_empty";

interface Names {
  nameBg: string;
  nameEn: string;
}

/** Makes an office. `id` is made with the form: sent twice, it is one office. */
export const makeOffice = (viewer: Viewer, { id, ...names }: Names & { id: string }) =>
  asAdministrator(viewer, async (tx) => {
    const { count } = await tx.office.createMany({ data: [{ id, ...names }], skipDuplicates: true });
    if (count > 0) await log(tx, viewer, "office_added", names);
    return null;
  });

/** Gives an office other names. */
export const renameOffice = (viewer: Viewer, { id, ...names }: Names & { id: string }) =>
  onOffice(viewer, id, async (tx, before) => {
    if (before.nameBg === names.nameBg && before.nameEn === names.nameEn) return null;
    await tx.office.update({ where: { id }, data: names });
    await log(tx, viewer, "office_renamed", names);
    return null;
  });

/** Puts the person with this address into an office. Nobody is in two. */
export const addColleague = (viewer: Viewer, { id, email }: { id: string; email: string }) =>
  onOffice(viewer, id, async (tx, office) => {
    const [person] = await tx.$queryRaw<{ id: string; officeId: string | null }[]>`
      SELECT id::text, office_id::text AS "officeId" FROM users WHERE email = ${email} FOR UPDATE`;
    if (!person) return "unknown";
    if (person.officeId === id) return null;
    if (person.officeId) return "elsewhere";
    await tx.user.update({ where: { id: person.id }, data: { officeId: id } });
    await log(tx, viewer, "office_joined", office, person.id);
    return null;
  });

/** Takes a person out of an office: from their next request on they see nothing of it. What they wrote stays in it. */
export const removeColleague = (viewer: Viewer, { id, userId }: { id: string; userId: string }) =>
  onOffice(viewer, id, async (tx, office) => {
    const { count } = await tx.user.updateMany({
      where: { id: userId, officeId: id },
      data: { officeId: null },
    });
    if (count > 0) await log(tx, viewer, "office_left", office, userId);
    return null;
  });

/** Deletes an office that nobody is in any more, with its notes, lists and share links. */
export const closeOffice = (viewer: Viewer, { id }: { id: string }) =>
  onOffice(viewer, id, async (tx, office) => {
    if ((await tx.user.count({ where: { officeId: id } })) > 0) return "not_empty";
    await tx.office.delete({ where: { id } });
    await log(tx, viewer, "office_closed", office);
    return null;
  });

type Work = (tx: Tx) => Promise<AdminRefusal | null>;

/** For administrators, by the database: two who take each other's role at once are one administrator. */
async function asAdministrator(viewer: Viewer, work: Work): Promise<AdminRefusal | null> {
  return transaction(async (tx) => {
    await tx.$executeRaw`SELECT id FROM users WHERE id = ${viewer.id}::uuid FOR SHARE`;
    const actor = await tx.user.findUnique({
      where: { id: viewer.id },
      select: { role: true, suspendedAt: true },
    });
    if (!actor || actor.suspendedAt || !canAdminister(actor)) return "forbidden";
    return work(tx);
  });
}

/** The same with an office that nobody else changes meanwhile. */
const onOffice = (
  viewer: Viewer,
  id: string,
  work: (tx: Tx, office: Names) => Promise<AdminRefusal | null>,
): Promise<AdminRefusal | null> =>
  asAdministrator(viewer, async (tx) => {
    await tx.$executeRaw`SELECT id FROM offices WHERE id = ${id}::uuid FOR UPDATE`;
    const office = await tx.office.findUnique({ where: { id }, select: { nameBg: true, nameEn: true } });
    return office ? work(tx, office) : "gone";
  });

async function log(
  tx: Tx,
  viewer: Viewer,
  action: OfficeEvent,
  { nameBg }: Names,
  subjectId?: string,
): Promise<void> {
  await tx.auditEvent.create({
    data: { actorId: viewer.id, action, reason: nameBg, subjectId: subjectId ?? null },
  });
}

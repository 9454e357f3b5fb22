import { endAllSessions } from "@/lib/auth/sessions";
import { type Tx, transaction } from "@/lib/db/client";
import type { MemberAct, MemberActInput, MemberRefusal, Profile } from "./input";
import { canAdminister, type Role, type Viewer } from "./member";
import type { MemberEvent } from "./member-events";

/** Saves the member's own name and the language of their mail. */
export async function saveProfile(viewer: Viewer, { name, language }: Profile): Promise<void> {
  await transaction((tx) => tx.user.update({ where: { id: viewer.id }, data: { name, language } }));
}

/** Ends all sessions of the member themselves. */
export async function signOutEverywhere(viewer: Viewer): Promise<void> {
  await transaction(async (tx) => {
    await endAllSessions(tx, viewer.id);
    const action: MemberEvent = "sessions_ended";
    await tx.auditEvent.create({ data: { actorId: viewer.id, subjectId: viewer.id, action } });
  });
}

/**
 * Does what an administrator decided about another member, and logs it with its reason, in one transaction.
 * Nobody acts on their own account. Gives null, or why nothing was done.
 */
export async function actOnMember(viewer: Viewer, input: MemberActInput): Promise<MemberRefusal | null> {
  const { memberId, act, role, reason } = input;
  if (memberId === viewer.id) return "self";
  return transaction(async (tx) => {
    const people = await lock(tx, [viewer.id, memberId]);
    const actor = people.find(({ id }) => id === viewer.id);
    const member = people.find(({ id }) => id === memberId);
    // Two administrators who take each other's role at once: the second is none any more.
    if (!actor || actor.suspendedAt || !canAdminister(actor)) return "not_found";
    if (!member) return "not_found";
    const event = await acts[act](tx, member, role);
    if (!event) return "unchanged";
    await tx.auditEvent.create({
      data: { ...event, actorId: viewer.id, subjectId: memberId, reason },
    });
    return null;
  });
}

interface Person {
  id: string;
  role: Role;
  suspendedAt: Date | null;
}

interface Event {
  action: MemberEvent;
  fromState?: string;
  toState?: string;
}

/** Each does one act and says what to log, null when there was nothing to do. */
const acts: Record<MemberAct, (tx: Tx, member: Person, role?: Role) => Promise<Event | null>> = {
  async role(tx, { id, role: fromState }, role) {
    if (!role || role === fromState) return null;
    await tx.user.update({ where: { id }, data: { role } });
    return { action: "role_changed", fromState, toState: role };
  },
  async suspend(tx, { id, suspendedAt }) {
    if (suspendedAt) return null;
    await tx.user.update({ where: { id }, data: { suspendedAt: new Date() } });
    await endAllSessions(tx, id);
    return { action: "suspended" };
  },
  async unsuspend(tx, { id, suspendedAt }) {
    if (!suspendedAt) return null;
    await tx.user.update({ where: { id }, data: { suspendedAt: null } });
    return { action: "unsuspended" };
  },
  async sessions(tx, { id }) {
    const ended = await endAllSessions(tx, id);
    return ended > 0 ? { action: "sessions_ended" } : null;
  },
};

/** Reads people and keeps others from changing them until the transaction ends, always in the same order. */
async function lock(tx: Tx, ids: string[]): Promise<Person[]> {
  await tx.$queryRaw`SELECT id FROM users WHERE id = ANY(${ids}::uuid[]) ORDER BY id FOR UPDATE`;
  return tx.user.findMany({
    where: { id: { in: ids } },
    select: { id: true, role: true, suspendedAt: true },
  });
}

import type { Tx } from "@/lib/db/client";
import type { Locale } from "@/lib/i18n/locale";
import type { Role } from "@/lib/members/member";
import community from "./community.json";
import members from "./members.json";
import { daysAgo } from "./names";

/** A sample member. */
export interface Person {
  id: string;
  email: string;
  name: string;
  language: Locale;
}

/** All sample members by their address. */
export type People = Map<string, Person>;

/** Adds the sample accounts, and the members around them. */
export async function addPeople(tx: Tx): Promise<People> {
  const now = new Date();
  // The accounts that can be entered head the list of members, which begins with the newest.
  const people = [
    ...community.map((person) => ({ ...person, role: "member", createdAt: daysAgo(400) })),
    ...members.map((person) => ({ ...person, createdAt: now })),
  ].map((person) => ({ ...person, role: person.role as Role, language: person.language as Locale }));
  await tx.user.createMany({
    data: people.map((person) => ({ ...person, emailVerified: person.createdAt })),
  });
  return new Map(people.map((person) => [person.email, person]));
}

/** The member with this address. */
export function personOf(people: People, email: string): Person {
  const person = people.get(email);
  if (!person) throw new Error(`No sample member ${email}`);
  return person;
}

/** So many members who are not among the named accounts, beginning with number `first`, one of them left out. */
export const membersFrom = (people: People, first: number, count: number, without?: string): Person[] =>
  community
    .map(({ email }) => personOf(people, email))
    .filter(({ email }) => email !== without)
    .slice(first, first + count);

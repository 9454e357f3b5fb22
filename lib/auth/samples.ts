import { env } from "@/lib/env";
import { type Role, roles } from "@/lib/members/member";
import members from "@/prisma/seed/members.json";

export interface SampleMember {
  email: string;
  name: string;
  role: Role;
}

/** Kept for the owner of the sample content, whom nobody needs to be. */
const unlisted = ["editorial@example.org"];

/** The accounts that anybody may enter in a demo; none in live mode. */
export function sampleMembers(): SampleMember[] {
  if (env().mode !== "demo") return [];
  return members.flatMap(({ email, name, role }) => {
    const known = roles.find((candidate) => candidate === role);
    return known && !unlisted.includes(email) ? [{ email, name, role: known }] : [];
  });
}

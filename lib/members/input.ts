import { z } from "zod";
import { type Locale, locales } from "@/lib/i18n/locale";
import { nameLimits, reasonLimit } from "./limits";
import { type Role, roles } from "./member";

/** One line: NFC, no control characters, single spaces. */
const line = z.preprocess(
  (value) =>
    typeof value === "string"
      ? value
          .normalize("NFC")
          .replace(/[\p{Cc}\p{Z}]+/gu, " ")
          .trim()
      : value,
  z.string(),
);

/** What members say of themselves. */
export const profileInput = z.object({
  name: line.pipe(z.string().min(nameLimits.min).max(nameLimits.max)),
  language: z.enum(locales),
});
export type Profile = z.infer<typeof profileInput>;

/** What an administrator can do to a member. The list is closed. */
export const memberActs = ["role", "suspend", "unsuspend", "sessions"] as const;
export type MemberAct = (typeof memberActs)[number];

/** What an administrator's form says: whom, what, why; to change a role also the new one. */
export const memberActInput = z
  .object({
    memberId: z.uuid(),
    act: z.enum(memberActs),
    reason: line.pipe(z.string().min(1).max(reasonLimit)),
    role: z.enum(roles).optional(),
  })
  .refine(({ act, role }) => act !== "role" || role, { path: ["role"] });
export type MemberActInput = z.infer<typeof memberActInput>;

/** Why an act on a member was refused: with the fields, the keys under `members.member.problems`. */
export type MemberRefusal = "not_found" | "self" | "unchanged";

export interface ProfileState {
  name: string;
  language: Locale;
  problem?: "name";
}

export interface MemberActState {
  reason: string;
  role?: Role;
  problem?: MemberRefusal | "reason" | "role";
}

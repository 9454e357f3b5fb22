import { type Role, roles } from "./member";

/** What the log of an account can say: the keys under `members.history.acts`. The list is closed. */
export const memberEvents = ["role_changed", "suspended", "unsuspended", "sessions_ended"] as const;
export type MemberEvent = (typeof memberEvents)[number];

/** Whether a word of the log is a role of this version. */
export const isRole = (value: unknown): value is Role => roles.includes(value as Role);

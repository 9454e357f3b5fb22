"use server";

import { cookies } from "next/headers";
import { redirect } from "next/navigation";
import { endedCookies } from "@/lib/auth/cookies";
import { formContext } from "@/lib/auth/input";
import { internalPath } from "@/lib/auth/paths";
import { requireAdministrator, requireViewer } from "@/lib/auth/viewer";
import { typedText } from "@/lib/forms/read";
import { actOnMember, saveProfile as save, signOutEverywhere as signOut } from "./commands";
import { type MemberActState, memberActInput, type ProfileState, profileInput } from "./input";
import { reasonLimit } from "./limits";
import { type Role, roles } from "./member";

/** Saves one's own profile, then goes on to where the form was asked for. For members. */
export async function saveProfile(previous: ProfileState, form: FormData): Promise<ProfileState> {
  const { locale, back } = formContext.parse(Object.fromEntries(form));
  const here = `/${locale}/account/profile`;
  const viewer = await requireViewer(locale, here);
  const input = profileInput.safeParse(Object.fromEntries(form));
  if (!input.success) {
    const language = profileInput.shape.language.catch(previous.language).parse(form.get("language"));
    return { name: typedText(form, "name", 200), language, problem: "name" };
  }
  await save(viewer, input.data);
  const next = internalPath(back);
  redirect(next && !next.startsWith(here) ? next : `${here}?saved=1`);
}

/** Ends all one's sessions, this one included. For members. */
export async function signOutEverywhere(form: FormData): Promise<void> {
  const { locale } = formContext.parse(Object.fromEntries(form));
  await signOut(await requireViewer(locale, `/${locale}/account/profile`));
  const jar = await cookies();
  for (const cookie of endedCookies()) jar.set(cookie);
  redirect(`/${locale}`);
}

/** Changes a role, suspends, restores, or ends the sessions of another member. For administrators. */
export async function decideOnMember(_previous: MemberActState, form: FormData): Promise<MemberActState> {
  const { locale } = formContext.parse(Object.fromEntries(form));
  const viewer = await requireAdministrator(locale, `/${locale}/admin/members`);
  const input = memberActInput.safeParse(Object.fromEntries(form));
  const typed = { reason: typedText(form, "reason", 2 * reasonLimit), role: roleOf(form) };
  if (!input.success) {
    const field = input.error.issues[0]?.path[0];
    return { ...typed, problem: field === "reason" || field === "role" ? field : "not_found" };
  }
  const problem = await actOnMember(viewer, input.data);
  if (problem) return { ...typed, problem };
  redirect(`/${locale}/admin/members/${input.data.memberId}?done=${input.data.act}`);
}

const roleOf = (form: FormData): Role | undefined => roles.find((role) => role === form.get("role"));

"use server";

import { headers } from "next/headers";
import { notFound, redirect } from "next/navigation";
import { emailAddress } from "@/lib/auth/input";
import { clientOf } from "@/lib/auth/limits";
import { withQuery } from "@/lib/auth/paths";
import { requireViewer, viewer } from "@/lib/auth/viewer";
import { refreshPublic } from "@/lib/entries/cache";
import { readForm } from "@/lib/forms/read";
import { myRegistrationsAddress, registerAddress, ticketAddress } from "./addresses";
import { cancelByTicket, cancelOwn } from "./cancel";
import { eventBySlug } from "./event";
import { mayAskAsGuest, mayRegister } from "./floods";
import { confirmGuest, registerGuest } from "./guests";
import { checkForm, posted, type RegisterState } from "./input";
import { registerMember } from "./register";
import { attendancesOf } from "./registration";
import { isTicket } from "./ticket";
import { typedIn } from "./typed";

/** Registers whoever is signed in, or takes down what a guest asks for and writes to them. */
export async function register(_previous: RegisterState, form: FormData): Promise<RegisterState> {
  // Necessarily open to visitors; limited by the hour.
  const { locale, slug } = readForm(posted.register, form);
  const event = (await eventBySlug(slug)) ?? notFound();
  const member = await viewer();
  const typed = typedIn(form, event.questions.length);
  const { input, problems } = checkForm(typed, { ...event, offered: attendancesOf(event.mode) });
  const email = member ? null : emailAddress.safeParse(typed.email);
  if (email?.success === false) problems.email = "email";
  if (!input || email?.success === false) return { typed, problems };

  const ask = { ...input, entryId: event.entryId, language: locale };
  if (member) {
    if (!(await mayRegister(member.id))) return { typed, problems, problem: "limited" };
    const result = await registerMember(member, ask);
    if (!result.ok && result.reason === "changed") return { typed, problems, problem: "changed" };
    if (!result.ok) redirect(registerAddress(locale, slug));
    refreshPublic("event", slug);
    redirect(ticketAddress(locale, result.ticket));
  }
  const address = email?.data ?? "";
  if (!(await mayAskAsGuest(address, clientOf(await headers()))))
    return { typed, problems, problem: "limited" };
  const result = await registerGuest({ ...ask, email: address });
  if (!result.ok && result.reason === "changed") return { typed, problems, problem: "changed" };
  redirect(
    result.ok ? withQuery(registerAddress(locale, slug), { done: "sent" }) : registerAddress(locale, slug),
  );
}

/** Confirms a guest's registration: the button behind the link of the mail. */
export async function confirm(form: FormData): Promise<void> {
  // Necessarily open to visitors: the ticket is the right.
  const { locale, ticket } = readForm(posted.ticket, form);
  const result = isTicket(ticket) ? await confirmGuest(ticket) : notFound();
  if (result.ok) refreshPublic("event", result.slug);
  const page = ticketAddress(locale, ticket);
  redirect(result.ok ? page : withQuery(page, { problem: result.reason }));
}

/** Cancels the registration of a link. */
export async function cancel(form: FormData): Promise<void> {
  // Necessarily open to visitors: the ticket is the right.
  const { locale, ticket } = readForm(posted.ticket, form);
  const result = isTicket(ticket) ? await cancelByTicket(ticket) : notFound();
  if (result.ok) refreshPublic("event", result.slug);
  const page = ticketAddress(locale, ticket);
  redirect(result.ok ? page : withQuery(page, { problem: result.reason }));
}

/** Cancels one's own registration from one's account. For members. */
export async function cancelMine(form: FormData): Promise<void> {
  const { locale, id } = readForm(posted.own, form);
  const list = myRegistrationsAddress(locale);
  const result = await cancelOwn(await requireViewer(locale, list), id);
  if (result.ok) refreshPublic("event", result.slug);
  redirect(withQuery(list, result.ok ? { done: "cancelled" } : { problem: result.reason }));
}

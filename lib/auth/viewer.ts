import { notFound, redirect } from "next/navigation";
import { getServerSession } from "next-auth";
import { cache } from "react";
import { canReview } from "@/lib/entries/reviewers";
import type { Locale } from "@/lib/i18n/locale";
import { canSteer } from "@/lib/ideas/phases";
import { canAdminister, canModerate, type Viewer } from "@/lib/members/member";
import { authOptions } from "./options";
import { withQuery } from "./paths";

/** Who is signed in, read from the database once a request; null for visitors and for suspended members. */
export const viewer = cache(async (): Promise<Viewer | null> => {
  const session = await getServerSession(authOptions());
  return session?.viewer ?? null;
});

/** Who is signed in; sends everybody else to the sign-in page, and from there back to this path. */
export async function requireViewer(locale: Locale, back: string): Promise<Viewer> {
  return (await viewer()) ?? redirect(withQuery(`/${locale}/sign-in`, { back }));
}

/** The same for what carries a name to others: whoever has none yet is asked for it first. */
export async function requireNamedViewer(locale: Locale, back: string): Promise<Viewer> {
  const member = await requireViewer(locale, back);
  return member.name ? member : redirect(withQuery(`/${locale}/account/profile`, { back }));
}

/** Who is signed in and may review; visitors sign in first, and for other members the page does not exist. */
export const requireModerator = (locale: Locale, back: string): Promise<Viewer> =>
  requireRight(canModerate, locale, back);

/** The same for who reviews some kind of content: what they see there is of their kinds alone. */
export const requireReviewer = (locale: Locale, back: string): Promise<Viewer> =>
  requireRight(canReview, locale, back);

/** The same for who may keep accounts. */
export const requireAdministrator = (locale: Locale, back: string): Promise<Viewer> =>
  requireRight(canAdminister, locale, back);

/** The same for the team: who moves ideas, answers and merges them. */
export const requireSteering = (locale: Locale, back: string): Promise<Viewer> =>
  requireRight(canSteer, locale, back);

async function requireRight(may: (viewer: Viewer) => boolean, locale: Locale, back: string): Promise<Viewer> {
  const member = await requireViewer(locale, back);
  return may(member) ? member : notFound();
}

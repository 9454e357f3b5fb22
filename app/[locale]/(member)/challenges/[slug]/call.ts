import { notFound } from "next/navigation";
import { challengeBySlug } from "@/lib/challenges/queries";
import { isLocale } from "@/lib/i18n/locale";

/** The published call of a private page's address, as it stands now; 404 for any other. */
export async function callOf(params: Promise<{ locale: string; slug: string }>) {
  const { locale, slug } = await params;
  const call = await challengeBySlug(slug);
  if (!isLocale(locale) || !call) notFound();
  return { locale, call };
}

/** One value of each name in a query string. */
export const firstOf = (query: Record<string, string | string[] | undefined>) => ({
  done: single(query.done),
  problem: single(query.problem),
});

const single = (value: string | string[] | undefined) => (typeof value === "string" ? value : undefined);

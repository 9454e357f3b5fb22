import { notFound } from "next/navigation";
import { getLocale } from "next-intl/server";
import { cache } from "react";
import { requireViewer } from "@/lib/auth/viewer";
import type { Locale } from "@/lib/i18n/locale";
import { officeOf } from "@/lib/offices/queries";

/** Who is signed in and their office, read once a request; null for who has none. Others sign in first, and come back. */
const at = cache(async (back: string) => {
  const locale = await getLocale();
  const viewer = await requireViewer(locale, back);
  return { locale, viewer, office: await officeOf(viewer) };
});

/** The same for the home of the office, which says how to get one. */
export const officeOrNone = (back: (locale: Locale) => string) =>
  getLocale().then((locale) => at(back(locale)));

/** For who has an office; for others its pages do not exist. */
export async function ownOffice(back: (locale: Locale) => string) {
  const { office, ...who } = await officeOrNone(back);
  return { ...who, office: office ?? notFound() };
}

import { notFound, redirect } from "next/navigation";
import { getLocale } from "next-intl/server";
import { cache } from "react";
import { requireNamedViewer, requireViewer } from "@/lib/auth/viewer";
import type { Locale } from "@/lib/i18n/locale";
import { takePartAddress } from "@/lib/participation/addresses";
import { ownPart } from "@/lib/participation/own-queries";

/** One's own part of the idea at an address, once a request. Visitors sign in first. */
export const partAt = cache(async (slug: string) => {
  const locale = await getLocale();
  const viewer = await requireViewer(locale, takePartAddress(locale, slug));
  const found = (await ownPart(viewer, slug, locale)) ?? notFound();
  return { locale, viewer, found };
});

/** The same for a page on which something is written: with a name, and only where the idea still stands by itself. */
export async function partToWrite(slug: string, here: (locale: Locale) => string) {
  const locale = await getLocale();
  const viewer = await requireNamedViewer(locale, here(locale));
  const { found } = await partAt(slug);
  // Its own page says where it was merged to.
  if ("mergedInto" in found) redirect(takePartAddress(locale, slug));
  return { locale, viewer, part: found.part };
}

import { currentSlugOf } from "@/lib/entries/public-queries";
import { attachmentHeader } from "@/lib/files/names";
import { matches, notFound, safety } from "@/lib/files/serve";
import { type FileStore, fileStore } from "@/lib/files/store";
import type { Locale } from "@/lib/i18n/locale";
import { fileAddress, filesAddress } from "./addresses";
import { storeKey } from "./files";
import { type FileFormat, isFormat, mediaTypes } from "./formats";
import { filesOf, findFile, isSlug, type VersionPlace } from "./queries";

/** A version never changes, but may be hidden: a shared cache asks again after a minute, and gets no bytes if it has them. */
const caching = "public, max-age=0, s-maxage=60, must-revalidate";

export interface AskedFile {
  locale: Locale;
  slug: string;
  /** As they stand in the address. */
  number: string;
  format: string;
  headers: Headers;
}

/**
 * The answer to somebody who asks for a file of a version: its bytes, 304, the way to the page that says how far it has
 * been made, or 404 for a file of what is not public.
 */
export async function serveFile(
  { locale, slug, number: typed, format, headers }: AskedFile,
  store: () => FileStore = fileStore,
): Promise<Response> {
  const number = /^\d{1,10}$/.test(typed) ? Number(typed) : 0;
  const file = isFormat(format) ? await findFile({ slug, number }, locale, format) : null;
  if (!isFormat(format)) return notFound();
  if (!file) return elsewhere({ slug, number }, locale, format);
  if (file.state !== "ready") return leadTo(303, filesAddress(locale, slug, number));
  const etag = `"${file.version.hash}-${file.id}"`;
  const cached = { "Cache-Control": caching, ETag: etag };
  if (matches(headers.get("if-none-match"), etag))
    return new Response(null, { status: 304, headers: cached });
  const stored = await store().get(storeKey(file.id, format));
  if (!stored) return notFound();
  const ending = format === "json" ? "" : `-${locale}`;
  return new Response(stored.stream, {
    headers: {
      ...safety,
      ...cached,
      "Content-Type": mediaTypes[format],
      "Content-Disposition": attachmentHeader(`${slug}-v${number}${ending}.${format}`),
      "Content-Length": String(stored.size),
    },
  });
}

/** Where a file is that is not at an address: at the collection's newer address, or yet to be ordered; else nowhere. */
async function elsewhere(place: VersionPlace, locale: Locale, format: FileFormat): Promise<Response> {
  const { slug, number } = place;
  if (await filesOf(place, locale)) return leadTo(303, filesAddress(locale, slug, number));
  const movedTo = isSlug(slug) ? await currentSlugOf("collection", slug) : null;
  return movedTo ? leadTo(308, fileAddress(locale, movedTo, number, format)) : notFound();
}

const leadTo = (status: 303 | 308, address: string): Response =>
  new Response(null, { status, headers: { Location: address, "Cache-Control": "no-store" } });

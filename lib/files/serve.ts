import type { Viewer } from "@/lib/members/member";
import { type FoundUpload, findUpload, maySee } from "./access";
import { keys, variantsOf, widths } from "./media";
import { attachmentHeader } from "./names";
import { type FileStore, fileStore } from "./store";

export interface Asked {
  id: string;
  /** "960.webp" of a picture; of a document any name that ends in .pdf, since the id decides. */
  file: string;
  headers: Headers;
  /** Called only when the file is not public: what everybody may see is served without a look at any cookie. */
  viewer: () => Promise<Viewer | null>;
}

/** What every answer with a file says: browsers neither guess what it is nor run anything of it. */
export const safety = {
  "X-Content-Type-Options": "nosniff",
  "Content-Security-Policy": "default-src 'none'; sandbox",
};
const forAll = "public, max-age=600, s-maxage=600";
const forOne = "private, no-store";

/** The answer to somebody who asks for a file: its bytes, 304, or 404 for all that is not theirs to see. */
export async function serveMedia(
  { id, file, headers, viewer }: Asked,
  store: () => FileStore = fileStore,
): Promise<Response> {
  const upload = await findUpload(id);
  const part = upload && partOf(upload, file);
  if (!upload || !part) return notFound();

  const shown = upload.isPublic;
  if (!shown) {
    const person = await viewer();
    if (!person || !(await maySee(person, upload))) return notFound();
  }
  // What lies under a key is never changed, so its name is as good as a hash.
  const etag = `"${part.key}"`;
  const caching: Record<string, string> = shown
    ? { "Cache-Control": forAll, ETag: etag }
    : { "Cache-Control": forOne };
  if (shown && matches(headers.get("if-none-match"), etag)) {
    return new Response(null, { status: 304, headers: caching });
  }
  const stored = await store().get(part.key);
  if (!stored) return notFound();
  return new Response(stored.stream, {
    headers: { ...safety, ...caching, ...part.headers, "Content-Length": String(stored.size) },
  });
}

/** The answer for what is not there, and for what is not theirs to see. */
export const notFound = () =>
  new Response(null, { status: 404, headers: { ...safety, "Cache-Control": "no-store" } });

interface Part {
  key: string;
  headers: Record<string, string>;
}

/** The stored part that an address names. A picture that is not that wide gives its widest variant. */
function partOf({ id, kind, width, fileName }: FoundUpload, file: string): Part | null {
  if (kind === "document") {
    if (!/\.pdf$/i.test(file)) return null;
    const disposition = attachmentHeader(fileName);
    return {
      key: keys.document(id),
      headers: { "Content-Type": "application/pdf", "Content-Disposition": disposition },
    };
  }
  const asked = widths.find((name) => file === `${name}.webp`);
  if (!asked) return null;
  const names = variantsOf(width ?? asked).map(({ name }) => name);
  const name = names.includes(asked) ? asked : (names.at(-1) ?? asked);
  return { key: keys.picture(id, name), headers: { "Content-Type": "image/webp" } };
}

/** Whether the browser has the file of this ETag already. */
export const matches = (header: string | null, etag: string): boolean =>
  (header ?? "").split(",").some((given) => ["*", etag].includes(given.trim().replace(/^W\//, "")));

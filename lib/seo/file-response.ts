import { createHash } from "node:crypto";

/** A file may be shown for so long without asking again. Seconds. */
const fresh = 60;

interface File {
  /** Its media type. */
  type: string;
  /** What it is called when it is kept. */
  name: string;
  /** Whether it is meant to be kept, not shown. */
  download?: boolean;
  /** Whether it is the same for everybody, as most are. */
  shared?: boolean;
}

/**
 * A text as an answer to a program that asks for it again and again: unchanged, it is not sent twice. Null is an
 * address that does not exist.
 */
export function fileResponse(
  request: Request,
  text: string | null,
  { type, name, download = false, shared = true }: File,
): Response {
  if (text === null) return new Response(null, { status: 404, headers: { "Cache-Control": "no-store" } });
  const etag = `"${createHash("sha256").update(text).digest("base64url").slice(0, 27)}"`;
  const headers = {
    ETag: etag,
    "Cache-Control": shared ? `public, max-age=${fresh}, s-maxage=${fresh}` : "private, no-cache",
    ...(!shared && { "Referrer-Policy": "no-referrer", "X-Robots-Tag": "noindex" }),
  };
  const known = (request.headers.get("If-None-Match") ?? "")
    .split(",")
    .map((tag) => tag.trim().replace(/^W\//, ""));
  if (known.includes(etag) || known.includes("*")) return new Response(null, { status: 304, headers });
  return new Response(text, {
    headers: {
      ...headers,
      "Content-Type": `${type}; charset=utf-8`,
      "Content-Disposition": `${download ? "attachment" : "inline"}; filename="${name}"`,
    },
  });
}

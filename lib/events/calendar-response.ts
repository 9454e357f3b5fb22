import { createHash } from "node:crypto";

/** A page may be shown for so long without asking again. Seconds. */
const fresh = 60;

/**
 * A calendar as an answer to a program that asks for it again and again: unchanged, it is not sent twice. `shared` when
 * it is the same for everybody. Null is an address that does not exist.
 */
export function calendarResponse(
  request: Request,
  file: string | null,
  { name, shared = true }: { name: string; shared?: boolean },
): Response {
  if (file === null) return new Response(null, { status: 404, headers: { "Cache-Control": "no-store" } });
  const etag = `"${createHash("sha256").update(file).digest("base64url").slice(0, 27)}"`;
  const headers = {
    ETag: etag,
    "Cache-Control": shared ? `public, max-age=${fresh}, s-maxage=${fresh}` : "private, no-cache",
    ...(!shared && { "Referrer-Policy": "no-referrer", "X-Robots-Tag": "noindex" }),
  };
  const known = (request.headers.get("If-None-Match") ?? "")
    .split(",")
    .map((tag) => tag.trim().replace(/^W\//, ""));
  if (known.includes(etag) || known.includes("*")) return new Response(null, { status: 304, headers });
  return new Response(file, {
    headers: {
      ...headers,
      "Content-Type": "text/calendar; charset=utf-8",
      "Content-Disposition": `inline; filename="${name}.ics"`,
    },
  });
}

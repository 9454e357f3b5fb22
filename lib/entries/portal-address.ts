/**
 * The address of a page of ours, whichever language it is in: "/bg/practices/a", with or without the portal's host.
 * Null for anything else, other sites above all.
 */
export function portalUrlOf(address: string): URL | null {
  const typed = address.trim();
  if (/^\/(?![/\\])/.test(typed)) {
    const bare = "http://portal.invalid";
    return URL.canParse(typed, bare) ? new URL(typed, bare) : null;
  }
  const full = /^https?:\/\//i.test(typed) ? typed : `https://${typed}`;
  const url = URL.canParse(full) ? new URL(full) : null;
  return url && isOwn(url) ? url : null;
}

/** The variable itself, not lib/env: the form's own parts, which run in browsers too, know every kind of content. */
function isOwn({ host, hostname }: URL): boolean {
  const site = process.env.DATABASE_URL ? process.env.SITE_URL : undefined;
  return site && URL.canParse(site) ? new URL(site).host === host : hostname === "localhost";
}

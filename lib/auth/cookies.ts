import { env } from "@/lib/env";

/** How long a session lasts after its last use. */
export const sessionSeconds = 30 * 24 * 60 * 60;

const secure = (): boolean => env().siteUrl.startsWith("https:");

/** The cookie of the session; its value is the only thing that proves who somebody is. */
export const sessionCookie = () => ({
  name: secure() ? "__Host-club-session" : "club-session",
  options: { httpOnly: true, sameSite: "lax", path: "/", secure: secure() } as const,
});

/**
 * Tells scripts that asking /api/me is worth it, and nothing else: public pages are the same for everybody
 * and know nobody.
 */
const hintCookie = () => ({
  name: "club-signed-in",
  options: { httpOnly: false, sameSite: "lax", path: "/", secure: secure() } as const,
});

/** Both cookies of a session that goes on. */
export const cookiesFor = (token: string) => [
  { ...sessionCookie().options, name: sessionCookie().name, value: token, maxAge: sessionSeconds },
  { ...hintCookie().options, name: hintCookie().name, value: "1", maxAge: sessionSeconds },
];

/** Both cookies of a session that has ended. */
export const endedCookies = () =>
  [sessionCookie(), hintCookie()].map(({ name, options }) => ({ ...options, name, value: "", maxAge: 0 }));

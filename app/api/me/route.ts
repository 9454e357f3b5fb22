import { type NextRequest, NextResponse } from "next/server";
import { accountLinks } from "@/lib/auth/account-links";
import { cookiesFor, endedCookies, sessionCookie } from "@/lib/auth/cookies";
import { viewer } from "@/lib/auth/viewer";
import { defaultLocale, isLocale } from "@/lib/i18n/locale";
import { initials } from "@/lib/members/member";

const headers = { "Cache-Control": "private, no-store" };

/** Who is signed in, for the account menu of pages that are the same for everybody. */
export async function GET(request: NextRequest): Promise<Response> {
  const me = await viewer();
  const token = request.cookies.get(sessionCookie().name)?.value;
  if (!me || !token) {
    const response = new NextResponse(null, { status: 401, headers });
    for (const cookie of endedCookies()) response.cookies.set(cookie);
    return response;
  }
  const asked = request.nextUrl.searchParams.get("locale");
  const locale = isLocale(asked) ? asked : defaultLocale;
  const name = me.name || me.email;
  const links = await accountLinks(me, locale);
  const body = { name, initials: initials(name), role: me.role, links };
  const response = NextResponse.json(body, { headers });
  // A session that is used goes on: its cookies follow what the database keeps.
  for (const cookie of cookiesFor(token)) response.cookies.set(cookie);
  return response;
}

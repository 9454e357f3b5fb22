import { NextRequest, NextResponse } from "next/server";
import NextAuth from "next-auth";
import type { Locale } from "@/lib/i18n/locale";
import { cookiesFor, sessionCookie } from "./cookies";
import type { SignInFailure } from "./input";
import { authOptions } from "./options";
import { backOr, callbackAddress, localeOfPath, withQuery } from "./paths";
import { welcome } from "./welcome";

/**
 * Signs in whoever brings a fresh token: next-auth checks it and starts the session, and this keeps of its answer
 * only the session cookie and whether it worked. Never a page of its own.
 */
export async function finishSignIn(request: NextRequest): Promise<Response> {
  const { searchParams } = request.nextUrl;
  const [token, email] = [searchParams.get("token"), searchParams.get("email")];
  const locale = localeOfPath(searchParams.get("callbackUrl") ?? "");
  const back = backOr(searchParams.get("callbackUrl"), locale);
  if (!token || !email || !isNavigation(request)) return new Response(null, { status: 404 });
  // Another site, or a mail, must not sign anybody in without a click on our own page.
  if (!["same-origin", null].includes(request.headers.get("sec-fetch-site"))) {
    return goTo(withQuery(`/${locale}/sign-in/confirm`, { token, email, back }));
  }

  const answer = await askNextAuth(request, callbackAddress({ email, token, back }));
  const session = sessionIn(answer);
  if (!session) return goTo(withQuery(`/${locale}/sign-in/error`, { reason: failureIn(answer), back }));

  const { named } = await welcome(email, locale);
  const response = goTo(named ? back : profileFirst(locale, back));
  for (const cookie of cookiesFor(session)) response.cookies.set(cookie);
  return response;
}

/**
 * Whether a browser is really going there. Next fetches the target of an action's redirect ahead of the browser, and
 * mail scanners ask with HEAD: either would use the token up.
 */
const isNavigation = ({ method, headers }: Request): boolean =>
  method === "GET" && !headers.has("rsc") && (headers.get("sec-fetch-mode") ?? "navigate") === "navigate";

function askNextAuth(request: NextRequest, address: string): Promise<Response> {
  const asked = new NextRequest(new URL(address, request.url), { headers: request.headers });
  const params = Promise.resolve({ nextauth: ["callback", "email"] });
  return NextAuth(asked, { params }, authOptions()) as Promise<Response>;
}

function sessionIn(answer: Response): string | undefined {
  const start = `${sessionCookie().name}=`;
  const values = answer.headers
    .getSetCookie()
    .filter((cookie) => cookie.startsWith(start))
    .map((cookie) => decodeURIComponent(cookie.slice(start.length).split(";")[0] ?? ""));
  return values.find(Boolean);
}

function failureIn(answer: Response): SignInFailure {
  const error = /[?&]error=(\w+)/.exec(answer.headers.get("location") ?? "")?.[1];
  return error === "Verification" ? "expired" : error === "AccessDenied" ? "suspended" : "failed";
}

const profileFirst = (locale: Locale, back: string): string =>
  withQuery(`/${locale}/account/profile`, { back });

// The address stays relative, so that the portal works under any name it is reached by.
const goTo = (path: string): NextResponse =>
  new NextResponse(null, {
    status: 303,
    headers: { Location: path, "Cache-Control": "private, no-store" },
  });

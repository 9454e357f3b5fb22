import { type NextRequest, NextResponse } from "next/server";
import { endedCookies, sessionCookie } from "@/lib/auth/cookies";
import { isFromHere } from "@/lib/auth/origin";
import { endSession } from "@/lib/auth/sessions";
import { defaultLocale, isLocale } from "@/lib/i18n/locale";

/** Ends the session on this device. The form may name the language to go on in. */
export async function POST(request: NextRequest): Promise<Response> {
  if (!isFromHere(request.headers)) return new Response(null, { status: 403 });
  const asked = (await request.formData().catch(() => null))?.get("locale");
  const token = request.cookies.get(sessionCookie().name)?.value;
  if (token) await endSession(token);
  const response = new NextResponse(null, {
    status: 303,
    headers: {
      Location: `/${isLocale(asked) ? asked : defaultLocale}`,
      "Cache-Control": "private, no-store",
    },
  });
  for (const cookie of endedCookies()) response.cookies.set(cookie);
  return response;
}

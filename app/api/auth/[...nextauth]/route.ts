import type { NextRequest } from "next/server";
import { finishSignIn } from "@/lib/auth/callback";

/** The one address of next-auth that is open: where the link and the code of a sign-in mail lead. */
export async function GET(request: NextRequest, { params }: { params: Promise<{ nextauth: string[] }> }) {
  const { nextauth } = await params;
  return nextauth.join("/") === "callback/email"
    ? finishSignIn(request)
    : new Response(null, { status: 404 });
}

import { randomBytes } from "node:crypto";
import type { AuthOptions } from "next-auth";
import type { EmailConfig } from "next-auth/providers/email";
import { env } from "@/lib/env";
import { adapter, type Member } from "./adapter";
import { sessionCookie, sessionSeconds } from "./cookies";
import { internalPath } from "./paths";
import { signInMinutes } from "./sign-in";
import { viewerFrom } from "./viewer-from";

// next-auth's EmailProvider without its factory, which would bring a mail sender along.
const mail: EmailConfig = {
  id: "email",
  type: "email",
  name: "Email",
  server: "",
  from: "",
  maxAge: signInMinutes * 60,
  sendVerificationRequest() {
    throw new Error("Sign-in mails are sent by lib/auth/sign-in.ts alone.");
  },
  options: {},
};

/** What next-auth needs to know; made at each call, because a build has no environment. */
export function authOptions(): AuthOptions {
  const { authSecret, siteUrl } = env();
  // next-auth 4 takes the portal's address from here and from nowhere else.
  process.env.NEXTAUTH_URL = siteUrl;
  return {
    adapter,
    secret: authSecret,
    providers: [mail],
    useSecureCookies: siteUrl.startsWith("https:"),
    cookies: { sessionToken: sessionCookie() },
    session: {
      strategy: "database",
      maxAge: sessionSeconds,
      updateAge: 24 * 60 * 60,
      generateSessionToken: () => randomBytes(32).toString("base64url"),
    },
    pages: { signIn: "/bg/sign-in", error: "/bg/sign-in/error" },
    callbacks: {
      signIn: ({ user }) => !(user as Partial<Member>).suspendedAt,
      session: ({ session, user }) => ({ ...session, viewer: viewerFrom(user as Member) }),
      redirect: ({ url, baseUrl }) => baseUrl + (internalPath(url) ?? ""),
    },
    logger: { error: report, warn: () => {}, debug: () => {} },
  };
}

/** Says what failed and no word about whom: next-auth's details hold addresses and tokens. */
function report(code: string, details: unknown): void {
  const error = details instanceof Error ? details : (details as { error?: Error } | undefined)?.error;
  console.error(`[sign-in] ${code}: ${error?.name ?? "unknown"}`);
  // next-auth would take a session that cannot be read for none, and an outage would sign everybody out.
  if (code === "SESSION_ERROR") throw new Error("The session cannot be read: the database does not answer.");
}

import { z } from "zod";
import { defaultLocale, locales } from "@/lib/i18n/locale";

/** The most characters of an address that mail can carry. */
export const emailLimit = 254;

/** An address as the portal stores it: NFKC, lower case, no spaces around it. */
export const emailAddress = z.preprocess(
  (value) => (typeof value === "string" ? value.normalize("NFKC").trim().toLowerCase() : value),
  z.email().max(emailLimit),
);

/** Six digits, with any spaces that came along from the mail. */
const code = z.preprocess(
  (value) => (typeof value === "string" ? value.replace(/\s/g, "") : value),
  z.string().regex(/^\d{6}$/),
);

const locale = z.enum(locales).catch(defaultLocale);

/** What a form says besides its fields; wrong values fall back. */
export const formContext = z.object({ locale, back: z.string().optional().catch(undefined) });

/** A code together with the address that it was sent to. */
export const codeInput = z.object({ email: emailAddress, code });

/** What the form for a sign-in mail shows after an attempt. */
export interface SignInState {
  email: string;
  problem?: "email" | "limited";
}

/** What the form for the code shows after an attempt. */
export interface CodeState {
  email: string;
  code: string;
  problem?: "email" | "code" | "refused";
}

/** Why a sign-in did not work: the keys under `auth.error.reasons`. */
export const signInFailures = ["expired", "suspended", "failed"] as const;
export type SignInFailure = (typeof signInFailures)[number];

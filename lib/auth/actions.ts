"use server";

import { headers } from "next/headers";
import { redirect } from "next/navigation";
import { typedText } from "@/lib/forms/read";
import { type CodeState, codeInput, emailAddress, emailLimit, formContext, type SignInState } from "./input";
import { clientOf } from "./limits";
import { backOr, callbackAddress, withQuery } from "./paths";
import { redeemCode, startSignIn } from "./sign-in";

/** Sends a sign-in mail and goes on to the page of its code. */
export async function requestSignIn(_previous: SignInState, form: FormData): Promise<SignInState> {
  // Necessarily open to visitors; limited by the hour.
  const { locale, back } = context(form);
  const typed = typedText(form, "email", emailLimit + 50);
  const email = emailAddress.safeParse(typed);
  if (!email.success) return { email: typed, problem: "email" };

  const client = clientOf(await headers());
  const answer = await startSignIn({ email: email.data, locale, back, client });
  if (answer === "limited") return { email: typed, problem: "limited" };
  redirect(withQuery(`/${locale}/sign-in/code`, { email: email.data, back }));
}

/** Signs in with the code of the mail. */
export async function submitCode(_previous: CodeState, form: FormData): Promise<CodeState> {
  // Necessarily open to visitors; a few wrong tries end a code.
  const { back } = context(form);
  const typed = { email: typedText(form, "email", emailLimit + 50), code: typedText(form, "code", 50) };
  const input = codeInput.safeParse(typed);
  if (!input.success) {
    const wrong = input.error.issues[0]?.path[0] === "email" ? "email" : "code";
    return { ...typed, problem: wrong };
  }
  const token = await redeemCode(input.data.email, input.data.code);
  if (!token) return { ...typed, problem: "refused" };
  redirect(callbackAddress({ email: input.data.email, token, back }));
}

function context(form: FormData) {
  const { locale, back } = formContext.parse(Object.fromEntries(form));
  return { locale, back: backOr(back, locale) };
}

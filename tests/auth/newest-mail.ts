import { startSignIn } from "@/lib/auth/sign-in";
import { db } from "@/lib/db/client";
import { codeIn } from "@/lib/mail/letter-text";

/** What the newest letter to an address holds. */
export async function newestMail(recipient: string) {
  const mail = await db().mail.findFirstOrThrow({ where: { recipient }, orderBy: { createdAt: "desc" } });
  const link = new URL(/https?:\S+/.exec(mail.text)?.[0] ?? "");
  return { ...mail, link, token: link.searchParams.get("token") ?? "", code: codeIn(mail.text) ?? "" };
}

/** Asks for a sign-in mail and opens it. */
export async function askFor(
  email: string,
  { back = "/bg/account/submissions", locale = "bg" as const } = {},
) {
  const answer = await startSignIn({ email, locale, back, client: "test" });
  if (answer !== "sent") throw new Error(answer);
  return newestMail(email);
}

import type { Metadata } from "next";
import { redirect } from "next/navigation";
import { getLocale, getTranslations } from "next-intl/server";
import { AuthPage } from "@/components/auth/AuthPage";
import { SampleAccounts } from "@/components/auth/SampleAccounts";
import { SignInForm } from "@/components/auth/SignInForm";
import { backOr } from "@/lib/auth/paths";
import { sampleMembers } from "@/lib/auth/samples";
import { viewer } from "@/lib/auth/viewer";

export const dynamic = "force-dynamic";

export async function generateMetadata(): Promise<Metadata> {
  const t = await getTranslations("auth");
  return { title: t("signIn.title"), robots: { index: false } };
}

/** Asks for the address that a sign-in mail goes to. */
export default async function SignInPage({ searchParams }: PageProps<"/[locale]/sign-in">) {
  const locale = await getLocale();
  const back = backOr((await searchParams).back, locale);
  if (await viewer()) redirect(back);

  const t = await getTranslations("auth");
  const samples = sampleMembers();
  const labels = {
    email: t("email"),
    hint: t("signIn.hint"),
    submit: t("signIn.submit"),
    problems: { email: t("problems.email"), limited: t("problems.limited") },
  };
  return (
    <AuthPage
      title={t("signIn.title")}
      after={samples.length > 0 && <SampleAccounts accounts={samples} locale={locale} back={back} />}
    >
      <p className="lead">{t("signIn.lead")}</p>
      <SignInForm locale={locale} back={back} labels={labels} />
    </AuthPage>
  );
}

import type { Metadata } from "next";
import { redirect } from "next/navigation";
import { getLocale, getTranslations } from "next-intl/server";
import { AuthPage } from "@/components/auth/AuthPage";
import { CodeForm } from "@/components/auth/CodeForm";
import { Anchor } from "@/components/ui/Anchor";
import { emailAddress } from "@/lib/auth/input";
import { backOr, withQuery } from "@/lib/auth/paths";
import { signInMinutes } from "@/lib/auth/sign-in";
import { viewer } from "@/lib/auth/viewer";
import { env } from "@/lib/env";

export const dynamic = "force-dynamic";

export async function generateMetadata(): Promise<Metadata> {
  const t = await getTranslations("auth");
  return { title: t("code.title"), robots: { index: false } };
}

/** Takes the code of the sign-in mail. */
export default async function CodePage({ searchParams }: PageProps<"/[locale]/sign-in/code">) {
  const locale = await getLocale();
  const query = await searchParams;
  const back = backOr(query.back, locale);
  if (await viewer()) redirect(back);

  const t = await getTranslations("auth");
  const email = emailAddress.safeParse(query.email).data ?? "";
  const labels = {
    email: t("email"),
    code: t("code.code"),
    hint: t("code.hint"),
    submit: t("code.submit"),
    problems: { email: t("problems.email"), code: t("problems.code"), refused: t("problems.refused") },
  };
  return (
    <AuthPage title={t("code.title")}>
      <p className="lead">{email ? t("code.sent", { email, minutes: signInMinutes }) : t("code.lead")}</p>
      <CodeForm locale={locale} back={back} email={email} labels={labels} />
      <p className="mt-4 flex flex-wrap gap-x-6">
        <Anchor className="more" href={withQuery(`/${locale}/sign-in`, { back })}>
          {t("code.again")}
        </Anchor>
        {env().mode === "demo" && (
          <Anchor className="more" href={`/${locale}/demo/mail`} target="_blank">
            {t("code.mailbox")}
          </Anchor>
        )}
      </p>
    </AuthPage>
  );
}

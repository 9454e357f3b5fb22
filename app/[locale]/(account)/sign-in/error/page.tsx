import type { Metadata } from "next";
import { getLocale, getTranslations } from "next-intl/server";
import { AuthPage } from "@/components/auth/AuthPage";
import { LinkButton } from "@/components/ui/Button";
import { signInFailures } from "@/lib/auth/input";
import { backOr, withQuery } from "@/lib/auth/paths";

export const dynamic = "force-dynamic";

export async function generateMetadata(): Promise<Metadata> {
  const t = await getTranslations("auth");
  return { title: t("error.title"), robots: { index: false } };
}

/** Why a sign-in did not work, and what to do. */
export default async function SignInErrorPage({ searchParams }: PageProps<"/[locale]/sign-in/error">) {
  const locale = await getLocale();
  const query = await searchParams;
  const reason = signInFailures.find((candidate) => candidate === query.reason) ?? "failed";

  const t = await getTranslations("auth");
  return (
    <AuthPage title={t("error.title")}>
      <p className="lead">{t(`error.reasons.${reason}`)}</p>
      <p className="btns mt-7">
        {reason === "suspended" ? (
          <LinkButton href={`/${locale}`}>{t("error.home")}</LinkButton>
        ) : (
          <LinkButton href={withQuery(`/${locale}/sign-in`, { back: backOr(query.back, locale) })}>
            {t("error.again")}
          </LinkButton>
        )}
      </p>
    </AuthPage>
  );
}

import type { Metadata } from "next";
import { getLocale, getTranslations } from "next-intl/server";
import { AuthPage } from "@/components/auth/AuthPage";
import { LinkButton } from "@/components/ui/Button";
import { emailAddress } from "@/lib/auth/input";
import { backOr, callbackAddress, withQuery } from "@/lib/auth/paths";

export const dynamic = "force-dynamic";

export async function generateMetadata(): Promise<Metadata> {
  const t = await getTranslations("auth");
  return { title: t("confirm.title"), robots: { index: false } };
}

/**
 * Where the link of the sign-in mail leads. Only a click goes on from here: programs that open the links of a mail
 * ahead of its reader use nothing up.
 */
export default async function ConfirmPage({ searchParams }: PageProps<"/[locale]/sign-in/confirm">) {
  const locale = await getLocale();
  const query = await searchParams;
  const back = backOr(query.back, locale);
  const email = emailAddress.safeParse(query.email).data;
  const token = typeof query.token === "string" ? query.token : "";

  const t = await getTranslations("auth");
  if (!email || !token) {
    return (
      <AuthPage title={t("confirm.title")}>
        <p className="lead">{t("confirm.invalid")}</p>
        <p className="btns mt-7">
          <LinkButton href={withQuery(`/${locale}/sign-in/code`, { back })}>{t("code.submit")}</LinkButton>
        </p>
      </AuthPage>
    );
  }
  return (
    <AuthPage title={t("confirm.title")}>
      <p className="lead">{t("confirm.lead", { email })}</p>
      <p className="btns mt-7 mb-4">
        <LinkButton href={callbackAddress({ email, token, back })}>{t("confirm.submit")}</LinkButton>
      </p>
      <p className="hint">{t("confirm.ignore")}</p>
    </AuthPage>
  );
}

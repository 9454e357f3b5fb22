import { getTranslations } from "next-intl/server";
import type { SampleMember } from "@/lib/auth/samples";
import type { Locale } from "@/lib/i18n/locale";
import { SampleAccount } from "./SampleAccount";

interface SampleAccountsProps {
  accounts: readonly SampleMember[];
  locale: Locale;
  back: string;
}

/** The demo's sample accounts, to sign in as with one click. */
export async function SampleAccounts({ accounts, locale, back }: SampleAccountsProps) {
  const t = await getTranslations("auth");
  const roles = await getTranslations("members.roles");
  const problems = { email: t("problems.email"), limited: t("problems.limited") };
  return (
    <section className="wrap pt-10 pb-14" aria-labelledby="samples">
      <h2 id="samples">{t("samples.title")}</h2>
      <p className="lead mt-3 mb-6">{t("samples.lead")}</p>
      <ul className="grid gap-x-8 gap-y-4 md:grid-cols-2 lg:grid-cols-3">
        {accounts.map(({ email, name, role }) => (
          <li key={email}>
            <SampleAccount
              locale={locale}
              back={back}
              email={email}
              label={t("samples.as", { name })}
              problems={problems}
            />
            <p className="meta mt-1">
              {roles(role)} · <span lang="en">{email}</span>
            </p>
          </li>
        ))}
      </ul>
    </section>
  );
}

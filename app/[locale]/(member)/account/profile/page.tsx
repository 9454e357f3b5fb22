import type { Metadata } from "next";
import { getLocale, getTranslations } from "next-intl/server";
import { ProfileForm } from "@/components/members/ProfileForm";
import { Button } from "@/components/ui/Button";
import { Note } from "@/components/ui/Note";
import { internalPath } from "@/lib/auth/paths";
import { requireViewer } from "@/lib/auth/viewer";
import { signOutEverywhere } from "@/lib/members/actions";

export async function generateMetadata(): Promise<Metadata> {
  const t = await getTranslations("members.profile");
  return { title: t("title"), robots: { index: false } };
}

/** One's own name, the language of one's mail, and ways out. Asked for first at the first sign-in. */
export default async function ProfilePage({ searchParams }: PageProps<"/[locale]/account/profile">) {
  const locale = await getLocale();
  const query = await searchParams;
  const { name, email, language } = await requireViewer(locale, `/${locale}/account/profile`);

  const t = await getTranslations("members.profile");
  const out = await getTranslations("layout.account");
  const labels = {
    name: t("name"),
    nameHint: t("nameHint"),
    nameProblem: t("problems.name"),
    language: t("language"),
    languages: { bg: t("languages.bg"), en: t("languages.en") },
    save: t("save"),
  };
  return (
    <main id="main" className="wrap pb-18">
      <div className="acch">
        <h1>{t("title")}</h1>
      </div>
      <div className="narrow grid gap-8">
        {!name && <Note>{t("first")}</Note>}
        {query.saved && (
          <Note tone="success" role="status">
            {t("saved")}
          </Note>
        )}
        <dl>
          <dt className="lab">{t("email")}</dt>
          <dd>{email}</dd>
        </dl>
        <ProfileForm
          locale={locale}
          back={internalPath(query.back) ?? ""}
          profile={{ name, language }}
          labels={labels}
        />
        <section className="mt-6 grid gap-4">
          <h2>{t("everywhere.title")}</h2>
          <p>{t("everywhere.body")}</p>
          <div className="btns">
            <form action={signOutEverywhere}>
              <input type="hidden" name="locale" value={locale} />
              <Button variant="line">{t("everywhere.submit")}</Button>
            </form>
            <form action="/api/sign-out" method="post">
              <input type="hidden" name="locale" value={locale} />
              <Button variant="quiet">{out("signOut")}</Button>
            </form>
          </div>
        </section>
      </div>
    </main>
  );
}

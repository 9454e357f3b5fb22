import type { Metadata } from "next";
import { notFound } from "next/navigation";
import { getLocale, getTranslations } from "next-intl/server";
import { LetterText } from "@/components/mail/LetterText";
import { MailTable } from "@/components/mail/MailTable";
import { Anchor } from "@/components/ui/Anchor";
import { LinkButton } from "@/components/ui/Button";
import { Empty } from "@/components/ui/Empty";
import { env } from "@/lib/env";
import { mailById, newestMails } from "@/lib/mail/mailbox";

export const dynamic = "force-dynamic";

export async function generateMetadata(): Promise<Metadata> {
  const t = await getTranslations("mail.mailbox");
  return { title: t("title"), robots: { index: false } };
}

/** The mailbox of a demo, which shows its mail instead of sending it. In live mode there is no such page. */
export default async function MailboxPage({ searchParams }: PageProps<"/[locale]/demo/mail">) {
  const { id } = await searchParams;
  const { mode, siteUrl } = env();
  if (mode !== "demo") notFound();
  const locale = await getLocale();
  const mail = id === undefined ? null : ((await mailById(id)) ?? notFound());
  const mails = await newestMails();

  const t = await getTranslations("mail.mailbox");
  const here = `/${locale}/demo/mail`;
  return (
    <main id="main" className="wrap pb-18">
      <div className="acch">
        <div>
          <h1>{t("title")}</h1>
          <p className="lead mt-3">{t("lead")}</p>
        </div>
      </div>
      {mail && (
        <article className="narrow mb-12" lang={mail.language} aria-labelledby="subject">
          <p className="meta mb-2">
            {t("recipient")}: {mail.recipient}
          </p>
          <h2 id="subject" className="mb-6">
            {mail.subject}
          </h2>
          <LetterText text={mail.text} siteUrl={siteUrl} codeLabel={t("code")} />
          <p className="mt-4" lang={locale}>
            <Anchor className="more" href={here}>
              {t("all")}
            </Anchor>
          </p>
        </article>
      )}
      {mails.length > 0 ? (
        <MailTable mails={mails} here={here} current={mail?.id} />
      ) : (
        <Empty
          kind="member"
          title={t("empty")}
          actions={<LinkButton href={`/${locale}/sign-in`}>{t("signIn")}</LinkButton>}
        >
          {t("emptyBody")}
        </Empty>
      )}
    </main>
  );
}

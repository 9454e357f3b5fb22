import type { Metadata } from "next";
import { notFound } from "next/navigation";
import { getLocale, getTranslations } from "next-intl/server";
import { MemberActs } from "@/components/members/MemberActs";
import { MemberHistory } from "@/components/members/MemberHistory";
import { Breadcrumbs } from "@/components/ui/Breadcrumbs";
import { Note } from "@/components/ui/Note";
import { requireAdministrator } from "@/lib/auth/viewer";
import { dayOf } from "@/lib/i18n/format";
import type { Locale } from "@/lib/i18n/locale";
import { memberActs } from "@/lib/members/input";
import { memberById } from "@/lib/members/queries";

export const dynamic = "force-dynamic";

type Props = PageProps<"/[locale]/admin/members/[id]">;

const hereOf = (locale: Locale, id: string) => `/${locale}/admin/members/${id}`;

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  const { id } = await params;
  const locale = await getLocale();
  await requireAdministrator(locale, hereOf(locale, id));
  const t = await getTranslations("members.list");
  return { title: t("title"), robots: { index: false } };
}

/** One member: what may be done to the account, and what has been. For administrators. */
export default async function MemberPage({ params, searchParams }: Props) {
  const { id } = await params;
  const locale = await getLocale();
  const viewer = await requireAdministrator(locale, hereOf(locale, id));
  const member = (await memberById(id)) ?? notFound();
  const { done } = await searchParams;
  const act = memberActs.find((candidate) => candidate === done);

  const t = await getTranslations("members");
  const name = member.name || t("list.nameless");
  const facts = { ...member, sessions: member._count.sessions };
  return (
    <main id="main" className="wrap pb-18">
      <Breadcrumbs crumbs={[{ label: t("list.title"), href: `/${locale}/admin/members` }, { label: name }]} />
      <div className="acch">
        <div>
          <h1>{name}</h1>
          <p className="meta mt-3">
            {member.email} · {t(`roles.${member.role}`)} · {t("list.since")}{" "}
            {dayOf(member.createdAt.toISOString(), locale)}
            {member.suspendedAt && <strong className="err"> · {t("list.suspended")}</strong>}
          </p>
        </div>
      </div>
      {act && (
        <Note tone="success" role="status">
          {t(`member.done.${act}`)}
        </Note>
      )}
      {member.id === viewer.id ? (
        <Note>{t("member.self")}</Note>
      ) : (
        <div className="mt-8 grid gap-12 lg:grid-cols-3">
          <MemberActs key={act} locale={locale} member={facts} />
        </div>
      )}
      <section className="mt-14 grid gap-4">
        <h2>{t("history.title")}</h2>
        <MemberHistory events={member.history} />
      </section>
    </main>
  );
}

import type { Metadata } from "next";
import { getLocale, getTranslations } from "next-intl/server";
import { AdminTabs } from "@/components/glossary/AdminTabs";
import { MemberTable } from "@/components/members/MemberTable";
import { Button, LinkButton } from "@/components/ui/Button";
import { Empty } from "@/components/ui/Empty";
import { Field } from "@/components/ui/Field";
import { Pager } from "@/components/ui/Pager";
import { withQuery } from "@/lib/auth/paths";
import { requireAdministrator } from "@/lib/auth/viewer";
import type { Locale } from "@/lib/i18n/locale";
import { membersPage, membersPerPage } from "@/lib/members/queries";

export const dynamic = "force-dynamic";

const hereOf = (locale: Locale) => `/${locale}/admin/members`;

export async function generateMetadata(): Promise<Metadata> {
  const locale = await getLocale();
  await requireAdministrator(locale, hereOf(locale));
  const t = await getTranslations("members.list");
  return { title: t("title"), robots: { index: false } };
}

/** All members, with a search. For administrators. */
export default async function MembersPage({ searchParams }: PageProps<"/[locale]/admin/members">) {
  const locale = await getLocale();
  const here = hereOf(locale);
  await requireAdministrator(locale, here);
  const query = await searchParams;
  const search = typeof query.q === "string" ? query.q.slice(0, 100) : "";
  const { members, total, page, pages } = await membersPage({ search, page: Number(query.page) || 1 });

  const t = await getTranslations("members.list");
  const hrefFor = (n: number) => withQuery(here, { ...(search && { q: search }), page: String(n) });
  const from = (page - 1) * membersPerPage + 1;
  return (
    <main id="main" className="wrap pb-18">
      <div className="acch">
        <h1>{t("title")}</h1>
        <AdminTabs locale={locale} current="members" />
      </div>
      <search className="my-6 block">
        <form action={here} className="flex flex-wrap items-end gap-3">
          <Field id="q" label={t("search")}>
            {(control) => <input {...control} name="q" type="search" maxLength={100} defaultValue={search} />}
          </Field>
          <Button variant="line" icon="search">
            {t("submit")}
          </Button>
        </form>
      </search>
      <p className="meta mb-4" role="status">
        {t("found", { total })}
      </p>
      {members.length > 0 ? (
        <MemberTable members={members} locale={locale} />
      ) : (
        <Empty
          kind="member"
          title={t("empty")}
          actions={
            <LinkButton variant="line" href={here}>
              {t("all")}
            </LinkButton>
          }
        >
          {t("emptyBody")}
        </Empty>
      )}
      <Pager
        page={page}
        pages={pages}
        hrefFor={hrefFor}
        range={t("range", { from, to: from + members.length - 1, total })}
      />
    </main>
  );
}

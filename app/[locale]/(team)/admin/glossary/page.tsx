import type { Metadata } from "next";
import { getLocale, getTranslations } from "next-intl/server";
import { AdminTabs } from "@/components/glossary/AdminTabs";
import { GlossarySearch } from "@/components/glossary/GlossarySearch";
import { PairTable } from "@/components/glossary/PairTable";
import { LinkButton } from "@/components/ui/Button";
import { Empty } from "@/components/ui/Empty";
import { Note } from "@/components/ui/Note";
import { Pager } from "@/components/ui/Pager";
import { withQuery } from "@/lib/auth/paths";
import { requireAdministrator } from "@/lib/auth/viewer";
import { glossaryAddress } from "@/lib/glossary/addresses";
import { glossaryPage, pairsPerPage } from "@/lib/glossary/queries";

export const dynamic = "force-dynamic";

export async function generateMetadata(): Promise<Metadata> {
  const locale = await getLocale();
  await requireAdministrator(locale, glossaryAddress(locale));
  const t = await getTranslations("glossary");
  return { title: t("title"), robots: { index: false } };
}

/** The search's bilingual glossary, with a search of its own. For administrators. */
export default async function GlossaryPage({ searchParams }: PageProps<"/[locale]/admin/glossary">) {
  const locale = await getLocale();
  const here = glossaryAddress(locale);
  await requireAdministrator(locale, here);
  const query = await searchParams;
  const search = typeof query.q === "string" ? query.q.slice(0, 100) : "";
  const { pairs, total, page, pages } = await glossaryPage({ search, page: Number(query.page) || 1 });
  const done = (["saved", "removed"] as const).find((act) => act === query.done);

  const t = await getTranslations("glossary");
  const from = (page - 1) * pairsPerPage + 1;
  return (
    <main id="main" className="wrap pb-18">
      <div className="acch">
        <div>
          <h1>{t("title")}</h1>
          <p className="lead mt-4 max-w-[36em]">{t("lead")}</p>
        </div>
        <AdminTabs locale={locale} current="glossary" />
      </div>
      {done && (
        <Note tone="success" role="status">
          {t(`done.${done}`)}
        </Note>
      )}
      <GlossarySearch locale={locale} search={search} />
      <p className="meta mb-4" role="status">
        {t("list.found", { total })}
      </p>
      {pairs.length > 0 ? (
        <PairTable pairs={pairs} locale={locale} />
      ) : (
        <Empty
          kind="tool"
          title={t("list.empty")}
          actions={
            <LinkButton variant="line" href={here}>
              {t("list.all")}
            </LinkButton>
          }
        >
          {t("list.emptyBody")}
        </Empty>
      )}
      <Pager
        page={page}
        pages={pages}
        hrefFor={(n) => withQuery(here, { ...(search && { q: search }), page: String(n) })}
        range={t("list.range", { from, to: from + pairs.length - 1, total })}
      />
    </main>
  );
}

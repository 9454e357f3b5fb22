import type { Metadata } from "next";
import { notFound } from "next/navigation";
import { getLocale, getTranslations } from "next-intl/server";
import { DeskFilters } from "@/components/claims/DeskFilters";
import { WaitingTable } from "@/components/claims/WaitingTable";
import { LinkButton } from "@/components/ui/Button";
import { Empty } from "@/components/ui/Empty";
import { Pager } from "@/components/ui/Pager";
import { requireViewer } from "@/lib/auth/viewer";
import { claimsDeskAddress } from "@/lib/claims/addresses";
import { claimFiltersFrom, claimQueryOf } from "@/lib/claims/desk-filters";
import { claimsToCheck } from "@/lib/claims/desk-queries";
import { claimsPerPage } from "@/lib/claims/limits";
import { canCurate } from "@/lib/members/member";

export async function generateMetadata(): Promise<Metadata> {
  const t = await getTranslations("claims.list");
  return { title: t("title") };
}

/** The claims that nobody has checked, or whose check has faded. For curators. */
export default async function ClaimsPage({ searchParams }: PageProps<"/[locale]/claims">) {
  const locale = await getLocale();
  const here = claimsDeskAddress(locale);
  const curator = await requireViewer(locale, here);
  if (!canCurate(curator)) notFound();
  const filters = claimFiltersFrom(await searchParams);
  const { items, total, page, pages } = await claimsToCheck(curator, filters, new Date());
  const t = await getTranslations("claims.list");
  const from = (page - 1) * claimsPerPage + 1;
  return (
    <main id="main" className="wrap k-practice pb-18">
      <div className="acch">
        <div>
          <h1>{t("title")}</h1>
          <p className="lead mt-3">{t("lead")}</p>
        </div>
      </div>
      <DeskFilters filters={filters} locale={locale} />
      <p className="meta mb-4" role="status">
        {t("found", { count: total })}
      </p>
      {items.length > 0 ? (
        <WaitingTable claims={items} locale={locale} />
      ) : (
        <Empty
          kind="practice"
          title={t("empty.title")}
          actions={
            <LinkButton variant="line" href={here}>
              {t("empty.all")}
            </LinkButton>
          }
        >
          {t("empty.body")}
        </Empty>
      )}
      <Pager
        page={page}
        pages={pages}
        hrefFor={(n) => here + claimQueryOf({ ...filters, page: n })}
        range={t("range", { from, to: from + items.length - 1, total })}
      />
    </main>
  );
}

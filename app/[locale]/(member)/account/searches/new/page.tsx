import type { Metadata } from "next";
import { getLocale, getTranslations } from "next-intl/server";
import { NewSearch } from "@/components/searches/NewSearch";
import { requireViewer } from "@/lib/auth/viewer";
import { filtersFrom } from "@/lib/search/filters";
import { savedAlready } from "@/lib/searches/queries";
import { keptQuery, searchesAddress } from "@/lib/searches/saved-search";

export async function generateMetadata(): Promise<Metadata> {
  const t = await getTranslations("searches.new");
  return { title: t("title") };
}

/** A search to be kept: its filters stand in the address. */
export default async function NewSearchPage({ searchParams }: PageProps<"/[locale]/account/searches/new">) {
  const locale = await getLocale();
  const filters = filtersFrom(await searchParams);
  const member = await requireViewer(locale, `${searchesAddress(locale)}/new${keptQuery(filters)}`);
  const saved = await savedAlready(member, filters);
  return <NewSearch locale={locale} filters={filters} saved={saved} email={member.email} />;
}

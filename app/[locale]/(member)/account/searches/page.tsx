import type { Metadata } from "next";
import { getLocale, getTranslations } from "next-intl/server";
import { SavedSearches } from "@/components/searches/SavedSearches";
import { requireViewer } from "@/lib/auth/viewer";
import { savedSearchesOf } from "@/lib/searches/queries";
import { searchesAddress } from "@/lib/searches/saved-search";

export async function generateMetadata(): Promise<Metadata> {
  const t = await getTranslations("searches");
  return { title: t("title") };
}

/** The searches that the signed-in person keeps, with what is new in each. */
export default async function SearchesPage({ searchParams }: PageProps<"/[locale]/account/searches">) {
  const locale = await getLocale();
  const member = await requireViewer(locale, searchesAddress(locale));
  const { done, problem } = await searchParams;
  const now = new Date();
  const searches = await savedSearchesOf(member, locale, now);
  return (
    <SavedSearches
      locale={locale}
      searches={searches}
      email={member.email}
      now={now}
      query={{ done, problem }}
    />
  );
}

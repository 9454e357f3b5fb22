import type { Metadata } from "next";
import { getTranslations } from "next-intl/server";
import { NoOffice } from "@/components/offices/NoOffice";
import { OfficeHome } from "@/components/offices/OfficeHome";
import { officeAddress } from "@/lib/offices/addresses";
import { listsOf } from "@/lib/offices/list-queries";
import { newestNotes } from "@/lib/offices/note-queries";
import { sharesOf } from "@/lib/offices/share-queries";
import { officeOrNone } from "./own-office";

/** Notes on the home of an office. */
const notesShown = 20;

export async function generateMetadata(): Promise<Metadata> {
  const t = await getTranslations("office");
  return { title: t("title") };
}

/** The home of one's own office; for who has none, what one is. */
export default async function OfficePage({ searchParams }: PageProps<"/[locale]/office">) {
  const { locale, viewer, office } = await officeOrNone(officeAddress);
  if (!office) return <NoOffice locale={locale} />;
  const { done, problem } = await searchParams;
  const [notes, lists, shares] = await Promise.all([
    newestNotes(viewer, locale, notesShown),
    listsOf(viewer),
    sharesOf(viewer, locale),
  ]);
  return (
    <OfficeHome
      office={office}
      notes={notes}
      lists={lists}
      shares={shares}
      query={{ done, problem }}
      locale={locale}
    />
  );
}

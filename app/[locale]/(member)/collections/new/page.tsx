import type { Metadata } from "next";
import { notFound } from "next/navigation";
import { getLocale, getTranslations } from "next-intl/server";
import { StartEntry } from "@/components/entry-form/StartEntry";
import { requireViewer } from "@/lib/auth/viewer";
import { mayBegin } from "@/lib/entries/drafts";

export async function generateMetadata(): Promise<Metadata> {
  const t = await getTranslations("form.collection");
  return { title: t("heading") };
}

/** What a collection takes, and the button that begins. For curators. */
export default async function NewCollectionPage() {
  const locale = await getLocale();
  const curator = await requireViewer(locale, `/${locale}/collections/new`);
  if (!mayBegin(curator, "collection")) notFound();
  return <StartEntry kind="collection" locale={locale} signedIn />;
}

import type { Metadata } from "next";
import { getLocale, getTranslations } from "next-intl/server";
import { StartEntry } from "@/components/entry-form/StartEntry";
import { viewer } from "@/lib/auth/viewer";

export async function generateMetadata(): Promise<Metadata> {
  const t = await getTranslations("form.idea");
  return { title: t("heading") };
}

/** What sharing an idea takes, and the button that begins. */
export default async function NewIdeaPage() {
  const locale = await getLocale();
  return <StartEntry kind="idea" locale={locale} signedIn={(await viewer()) !== null} />;
}

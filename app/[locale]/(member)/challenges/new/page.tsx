import type { Metadata } from "next";
import { notFound } from "next/navigation";
import { getLocale, getTranslations } from "next-intl/server";
import { StartEntry } from "@/components/entry-form/StartEntry";
import { requireViewer } from "@/lib/auth/viewer";
import { mayBegin } from "@/lib/entries/drafts";

export async function generateMetadata(): Promise<Metadata> {
  const t = await getTranslations("form.challenge");
  return { title: t("heading") };
}

/** What opening a call takes, and the button that begins. For curators. */
export default async function NewChallengePage() {
  const locale = await getLocale();
  const curator = await requireViewer(locale, `/${locale}/challenges/new`);
  if (!mayBegin(curator, "challenge")) notFound();
  return <StartEntry kind="challenge" locale={locale} signedIn />;
}

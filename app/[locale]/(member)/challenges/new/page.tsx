import type { Metadata } from "next";
import { notFound } from "next/navigation";
import { getLocale, getTranslations } from "next-intl/server";
import { StartEntry } from "@/components/entry-form/StartEntry";
import { requireViewer } from "@/lib/auth/viewer";
import { callPrefill, newCallAddress } from "@/lib/challenges/prefill";
import { mayBegin } from "@/lib/entries/drafts";

export async function generateMetadata(): Promise<Metadata> {
  const t = await getTranslations("form.challenge");
  return { title: t("heading") };
}

/** What opening a call takes, and the button that begins. For curators. A white spot of the coverage comes with its terms. */
export default async function NewChallengePage({ searchParams }: PageProps<"/[locale]/challenges/new">) {
  const locale = await getLocale();
  const prefill = callPrefill(await searchParams);
  const curator = await requireViewer(locale, newCallAddress(locale, prefill));
  if (!mayBegin(curator, "challenge")) notFound();
  return <StartEntry kind="challenge" locale={locale} signedIn prefill={prefill} />;
}

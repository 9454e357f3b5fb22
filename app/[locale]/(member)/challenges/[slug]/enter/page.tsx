import type { Metadata } from "next";
import { getTranslations } from "next-intl/server";
import { EnterIdea } from "@/components/challenges/EnterIdea";
import { requireNamedViewer } from "@/lib/auth/viewer";
import { enterAddress } from "@/lib/challenges/addresses";
import { ownIdeasFor } from "@/lib/challenges/author-queries";
import { callOf, firstOf } from "../call";

export async function generateMetadata(): Promise<Metadata> {
  const t = await getTranslations("challenges.enter");
  return { title: t("title") };
}

/** Entering one's own ideas into a call, and taking them out. */
export default async function EnterPage({
  params,
  searchParams,
}: PageProps<"/[locale]/challenges/[slug]/enter">) {
  const { locale, call } = await callOf(params);
  const author = await requireNamedViewer(locale, enterAddress(locale, call.slug));
  const ideas = await ownIdeasFor(author, call.id);
  const query = firstOf(await searchParams);
  return <EnterIdea call={call} ideas={ideas} locale={locale} now={new Date()} query={query} />;
}

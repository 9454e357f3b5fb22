import type { Metadata } from "next";
import { redirect } from "next/navigation";
import { getTranslations } from "next-intl/server";
import { ScoreIdea } from "@/components/challenges/ScoreIdea";
import { requireViewer } from "@/lib/auth/viewer";
import { reviewAddress, scoreAddress } from "@/lib/challenges/addresses";
import { opennessOf } from "@/lib/challenges/challenge";
import { ideasToScore, ideaToScore, reviewerOf } from "@/lib/challenges/review-queries";
import { isUuid } from "@/lib/forms/uuid";
import { callOf, firstOf } from "../../call";

export async function generateMetadata(): Promise<Metadata> {
  const t = await getTranslations("challenges.review");
  return { title: t("title") };
}

/** One idea with its reviewer's marks. Whoever may not score it now is led to the page that says why. */
export default async function ScorePage({
  params,
  searchParams,
}: PageProps<"/[locale]/challenges/[slug]/review/[idea]">) {
  const { idea: ideaId } = await params;
  const { locale, call } = await callOf(params);
  const list = reviewAddress(locale, call.slug);
  const viewer = await requireViewer(locale, scoreAddress(locale, call.slug, ideaId));
  const reviewer = await reviewerOf(viewer, call.id);
  const maySee = reviewer && opennessOf(call.standing, new Date()) === "closed";
  if (!maySee || !isUuid(ideaId)) redirect(list);
  if (reviewer.submittedAt) redirect(`${list}?problem=handed_in`);
  const idea = await ideaToScore(viewer, call.id, ideaId);
  if (!idea) redirect(`${list}?problem=not_entered`);
  const criteria = call.content.criteria.length;
  const ideas = await ideasToScore(viewer, { challengeId: call.id, criteria, locale });
  const place = { number: 1 + ideas.findIndex(({ id }) => id === ideaId), of: ideas.length };
  const { done } = firstOf(await searchParams);
  return <ScoreIdea call={call} idea={idea} place={place} locale={locale} saved={done === "saved"} />;
}

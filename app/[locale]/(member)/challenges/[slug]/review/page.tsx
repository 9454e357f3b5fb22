import type { Metadata } from "next";
import { getTranslations } from "next-intl/server";
import { Review } from "@/components/challenges/Review";
import { requireViewer } from "@/lib/auth/viewer";
import { reviewAddress } from "@/lib/challenges/addresses";
import { opennessOf } from "@/lib/challenges/challenge";
import { ideasToScore, reviewerOf } from "@/lib/challenges/review-queries";
import { callOf, firstOf } from "../call";

export async function generateMetadata(): Promise<Metadata> {
  const t = await getTranslations("challenges.review");
  return { title: t("title") };
}

/** The ideas of a closed call for one of its reviewers. */
export default async function ReviewPage({
  params,
  searchParams,
}: PageProps<"/[locale]/challenges/[slug]/review">) {
  const { locale, call } = await callOf(params);
  const viewer = await requireViewer(locale, reviewAddress(locale, call.slug));
  const now = new Date();
  const reviewer = await reviewerOf(viewer, call.id);
  const mayScore = reviewer && opennessOf(call.standing, now) === "closed";
  const criteria = call.content.criteria.length;
  const ideas = mayScore ? await ideasToScore(viewer, { challengeId: call.id, criteria, locale }) : [];
  const query = firstOf(await searchParams);
  return <Review call={call} reviewer={reviewer} ideas={ideas} locale={locale} now={now} query={query} />;
}

import type { Metadata } from "next";
import { getTranslations } from "next-intl/server";
import { OwnPart } from "@/components/participation/OwnPart";
import { PartMerged } from "@/components/participation/PartMerged";
import { PartOutcome } from "@/components/participation/PartOutcome";
import { WritePage } from "@/components/participation/WritePage";
import { partAt } from "./own-part";

type Props = PageProps<"/[locale]/ideas/[slug]/take-part">;

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  await partAt((await params).slug);
  const t = await getTranslations("participation.own");
  return { title: t("title") };
}

/** What the signed-in person did around an idea. */
export default async function TakePartPage({ params, searchParams }: Props) {
  const { locale, found } = await partAt((await params).slug);
  if ("mergedInto" in found) return <PartMerged into={found.mergedInto} locale={locale} />;
  const { done, problem } = await searchParams;
  return (
    <WritePage locale={locale} idea={found.part}>
      <PartOutcome done={done} problem={problem} />
      <OwnPart part={found.part} locale={locale} />
    </WritePage>
  );
}

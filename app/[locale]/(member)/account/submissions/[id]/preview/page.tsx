import type { Metadata } from "next";
import { getTranslations } from "next-intl/server";
import { PreviewBanner } from "@/components/entry-form/PreviewBanner";
import { firstOf, ownDraft } from "../own-draft";
import { PracticePreview } from "./PracticePreview";

type Props = PageProps<"/[locale]/account/submissions/[id]/preview">;

export async function generateMetadata(): Promise<Metadata> {
  const t = await getTranslations("form.help");
  return { title: t("preview") };
}

const previews = { practice: PracticePreview };

/** How a draft would look to its readers, and what has become of it once it is submitted. */
export default async function PreviewPage({ params, searchParams }: Props) {
  const { id } = await params;
  const { draft, locale } = await ownDraft(id, "/preview");
  const { problem } = firstOf(await searchParams);
  const Preview = previews[draft.kind];
  return (
    <main id="main">
      <PreviewBanner draft={draft} locale={locale} late={problem === "wrong_state"} />
      <Preview draft={draft} locale={locale} />
    </main>
  );
}

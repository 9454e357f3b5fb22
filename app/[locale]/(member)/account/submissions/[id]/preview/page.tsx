import type { Metadata } from "next";
import { getTranslations } from "next-intl/server";
import { EntryPreview } from "@/components/entries/EntryPreview";
import { PreviewBanner } from "@/components/entry-form/PreviewBanner";
import { kindOf } from "@/lib/entries/kinds";
import { lenientContent } from "@/lib/forms/lenient";
import { firstOf, ownDraft } from "../own-draft";

type Props = PageProps<"/[locale]/account/submissions/[id]/preview">;

export async function generateMetadata(): Promise<Metadata> {
  const t = await getTranslations("form.help");
  return { title: t("preview") };
}

/** How a draft would look to its readers, and what has become of it once it is submitted. */
export default async function PreviewPage({ params, searchParams }: Props) {
  const { id } = await params;
  const { draft, locale } = await ownDraft(id, "/preview");
  const { problem } = firstOf(await searchParams);
  return (
    <main id="main">
      <PreviewBanner draft={draft} locale={locale} late={problem === "wrong_state"} />
      <EntryPreview
        kind={draft.kind}
        content={lenientContent(kindOf(draft.kind).fields, draft.raw)}
        locale={locale}
        seed={draft.id}
        sourceLanguage={draft.sourceLanguage}
        uploads={draft.uploads}
      />
    </main>
  );
}

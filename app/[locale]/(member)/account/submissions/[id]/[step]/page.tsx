import type { Metadata } from "next";
import { notFound, redirect } from "next/navigation";
import { AddLink } from "@/components/collections-form/AddLink";
import { itemNotes } from "@/components/collections-form/item-notes";
import { stepsOf } from "@/components/entry-form/draft";
import { EntryStep } from "@/components/entry-form/EntryStep";
import { ReviewStep } from "@/components/entry-form/ReviewStep";
import { SimilarBox } from "@/components/entry-form/SimilarBox";
import { stepWords } from "@/components/entry-form/words";
import { knownOf } from "@/lib/collections/linked";
import { stepAddress } from "@/lib/entries/addresses";
import { isEditable } from "@/lib/entries/entry";
import { similarToDraft } from "@/lib/entries/similar-drafts";
import { firstOf, ownDraft } from "../own-draft";

type Props = PageProps<"/[locale]/account/submissions/[id]/[step]">;

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  const { id, step } = await params;
  const { draft, locale } = await ownDraft(id, `/${step}`);
  return stepsOf(draft).includes(step) ? { title: stepWords(draft.kind, locale).title(step) } : {};
}

/** One step of a draft's form. */
export default async function StepPage({ params, searchParams }: Props) {
  const { id, step } = await params;
  const { draft, author, locale } = await ownDraft(id, `/${step}`);
  if (!stepsOf(draft).includes(step)) notFound();
  const query = firstOf(await searchParams);
  if (!isEditable(draft.state)) redirect(`${stepAddress(locale, id, "preview")}?problem=wrong_state`);
  const found = await similarToDraft(draft, locale);
  const beside = <SimilarBox locale={locale} entryId={id} found={found} />;
  const collected = step === "items" && draft.kind === "collection";
  return step === "review" ? (
    <ReviewStep draft={draft} author={author} locale={locale} query={query} beside={beside} />
  ) : (
    <EntryStep
      draft={draft}
      locale={locale}
      step={step}
      query={query}
      notes={collected ? itemNotes(await knownOf(draft.raw, locale), locale) : undefined}
      before={collected && <AddLink entryId={id} locale={locale} />}
      beside={beside}
    />
  );
}

import type { Metadata } from "next";
import { notFound, redirect } from "next/navigation";
import { getLocale, getTranslations } from "next-intl/server";
import { AddItems } from "@/components/collections-form/AddItems";
import { requireViewer } from "@/lib/auth/viewer";
import { addRefusals, countItems, listedIn } from "@/lib/collections/add";
import { addAddress } from "@/lib/collections/addresses";
import { stepAddress } from "@/lib/entries/addresses";
import { draftOf } from "@/lib/entries/drafts";
import { isEditable } from "@/lib/entries/entry";
import { isUuid } from "@/lib/forms/uuid";
import { filtersFrom } from "@/lib/search/filters";
import { search } from "@/lib/search/find";

export async function generateMetadata(): Promise<Metadata> {
  const t = await getTranslations("form.collection.add");
  return { title: t("title") };
}

/** Searching the portal for what is to stand in one's own draft of a collection: its address has the draft's id. */
export default async function AddPage({
  params,
  searchParams,
}: PageProps<"/[locale]/collections/[slug]/add">) {
  const { slug: id } = await params;
  const locale = await getLocale();
  const author = await requireViewer(locale, addAddress(locale, id));
  const draft = isUuid(id) ? await draftOf(author, id) : null;
  if (draft?.kind !== "collection") notFound();
  if (!isEditable(draft.state)) redirect(`${stepAddress(locale, id, "preview")}?problem=wrong_state`);
  const query = await searchParams;
  const filters = filtersFrom({ q: query.q, kind: query.kind, page: query.page });
  const [result, listed] = await Promise.all([search(locale, filters), listedIn(draft.raw)]);
  const [added, about] = [query.added, query.about].map((one) => [one].flat()[0]);
  return (
    <AddItems
      draft={draft}
      locale={locale}
      filters={filters}
      result={result}
      listed={listed}
      count={countItems(draft.raw)}
      told={{ added, about, problem: addRefusals.find((reason) => reason === query.problem) }}
    />
  );
}

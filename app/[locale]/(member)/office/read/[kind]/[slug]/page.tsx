import type { Metadata } from "next";
import { notFound } from "next/navigation";
import { getTranslations } from "next-intl/server";
import { ReadCollection } from "@/components/offices/ReadCollection";
import { ReadEntry } from "@/components/offices/ReadEntry";
import { latestVersion } from "@/lib/collections/versions";
import { type EntryKind, kinds } from "@/lib/entries/kinds";
import { entryBySlug } from "@/lib/entries/public-queries";
import { readAddress } from "@/lib/offices/addresses";
import { listsOf } from "@/lib/offices/list-queries";
import { notesBeside } from "@/lib/offices/note-queries";
import { ownOffice } from "../../../own-office";

type Props = PageProps<"/[locale]/office/read/[kind]/[slug]">;

export async function generateMetadata(): Promise<Metadata> {
  const t = await getTranslations("office.link");
  return { title: t("notes") };
}

const kindAt = (path: string): EntryKind | undefined =>
  (Object.keys(kinds) as EntryKind[]).find((kind) => kinds[kind].path === path);

/** Something published, with the notes of one's own office beside it. */
export default async function ReadPage({ params, searchParams }: Props) {
  const { kind: path, slug } = await params;
  const kind = kindAt(path) ?? notFound();
  const { locale, viewer } = await ownOffice((lang) => readAddress(lang, { kind, slug }));
  const { done, problem, place, note } = await searchParams;
  const more = { query: { done, problem, place, note }, locale };
  if (kind === "collection") {
    const version = (await latestVersion(slug)) ?? notFound();
    const [notes, lists] = await Promise.all([notesBeside(viewer, version.entryId), listsOf(viewer)]);
    return <ReadCollection version={version} notes={notes} lists={lists} {...more} />;
  }
  const entry = (await entryBySlug(kind, slug)) ?? notFound();
  const [notes, lists] = await Promise.all([notesBeside(viewer, entry.id), listsOf(viewer)]);
  return <ReadEntry entry={entry} kind={kind} notes={notes} lists={lists} {...more} />;
}

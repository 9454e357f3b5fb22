import { versionAddress } from "@/lib/collections/addresses";
import type { Snapshot } from "@/lib/collections/snapshot";
import { dayOf } from "@/lib/i18n/format";
import type { Locale } from "@/lib/i18n/locale";
import { absolute } from "@/lib/seo/site";
import { aboutBlocks } from "./about";
import { comparisonBlocks } from "./comparison";
import { coverSvg } from "./cover";
import {
  type Block,
  type Briefing,
  type Fact,
  labelled,
  link,
  paragraphs,
  plain,
  said,
  sourceOf,
  textOf,
} from "./document";
import { euMark } from "./eu";
import { groupBlocks } from "./items";
import { namesOf } from "./names";
import { type Words, wordsOf } from "./words";

/** A frozen version, with what is known of it beside its content. All files are made of it and of a language. */
export interface FrozenVersion {
  snapshot: Snapshot;
  /** SHA-256 of the snapshot as canonical JSON. */
  hash: string;
  /** What its cover is drawn from. */
  entryId: string;
}

/** The lasting address of a version, with its host. */
export const permanentAddress = ({ snapshot }: FrozenVersion, locale: Locale): string =>
  absolute(versionAddress(locale, snapshot.slug, snapshot.number));

/** The document that a version is in one language. The same version gives the same document for ever. */
export function briefingOf(version: FrozenVersion, locale: Locale): Briefing {
  const { snapshot, entryId } = version;
  const t = wordsOf(locale);
  const title = said(snapshot.title, locale);
  const label = t("collection.number", { number: String(snapshot.number) });
  return {
    locale,
    title,
    label,
    teaser: said(snapshot.teaser, locale),
    facts: factsOf(version, locale, t),
    cover: { svg: coverSvg(entryId), alt: t("briefings.cover") },
    contents: t("briefings.contents"),
    blocks: blocksOf(version, locale, t),
    foot: `${textOf(title)} · ${label}`,
    eu: euMark(t),
    author: textOf(said(snapshot.organisation, locale)) || t("layout.club"),
    publishedAt: snapshot.publishedAt,
  };
}

function factsOf(version: FrozenVersion, locale: Locale, t: Words): Fact[] {
  const { snapshot } = version;
  const address = permanentAddress(version, locale);
  return [
    ...labelled(t("fields.collection.organisation.label"), said(snapshot.organisation, locale)),
    ...labelled(
      t("briefings.curators"),
      snapshot.curators.length > 0 ? plain(snapshot.curators.join(", ")) : [],
    ),
    ...labelled(t("fields.collection.audience.label"), said(snapshot.audience, locale)),
    ...labelled(t("briefings.published"), plain(dayOf(snapshot.publishedAt, locale))),
    ...labelled(
      t("fields.collection.validUntil.label"),
      snapshot.validUntil ? plain(dayOf(snapshot.validUntil, locale)) : [],
    ),
    ...namesOf(snapshot, locale, t),
    ...labelled(t("briefings.address"), [link(address)]),
  ];
}

function blocksOf(version: FrozenVersion, locale: Locale, t: Words): Block[] {
  const { snapshot } = version;
  const head = (text: string): Block => ({ type: "heading", level: 1, text: plain(text) });
  const section = (title: string, blocks: Block[]): Block[] =>
    blocks.length > 0 ? [head(title), ...blocks] : [];
  const list = (texts: Snapshot["keyMessages"], ordered: boolean): Block[] =>
    texts.length > 0 ? [{ type: "list", ordered, items: texts.map((text) => said(text, locale)) }] : [];
  return [
    ...section(t("fields.collection.question.label"), paragraphs(snapshot.question, locale)),
    ...section(t("fields.collection.keyMessages.label"), list(snapshot.keyMessages, true)),
    ...section(t("collection.funding"), list(snapshot.recommendations, true)),
    ...section(t("fields.collection.summary.label"), paragraphs(snapshot.summary, locale)),
    ...section(t("collection.items.title"), groupBlocks(snapshot, locale, t)),
    ...comparisonBlocks(snapshot, locale, t),
    ...section(t("collection.method.title"), paragraphs(snapshot.method, locale)),
    ...section(
      t("fields.collection.sources.label"),
      snapshot.sources.length === 0
        ? []
        : [
            {
              type: "list",
              ordered: true,
              items: snapshot.sources.map(({ url, supports }) => sourceOf(url, said(supports, locale))),
            },
          ],
    ),
    head(t("briefings.about.title")),
    ...aboutBlocks(version, locale, t),
  ];
}

import { comparisonOf, resultOf } from "@/lib/collections/compare";
import type { Snapshot, SnapshotItem, SnapshotPractice } from "@/lib/collections/snapshot";
import { dayOf, hostOf } from "@/lib/i18n/format";
import type { Locale } from "@/lib/i18n/locale";
import { cellText, checkWords, evidenceWords } from "./comparison";
import {
  type Block,
  type Fact,
  joined,
  labelled,
  link,
  plain,
  run,
  said,
  sourceOf,
  strong,
  textOf,
} from "./document";
import { itemAddress } from "./item-address";
import { namesOf } from "./names";
import type { Words } from "./words";

/** The collected items under their headings, in the curator's order. */
export const groupBlocks = (snapshot: Snapshot, locale: Locale, t: Words): Block[] =>
  snapshot.groups.flatMap(({ heading, living, items }) => {
    const title = said(heading, locale);
    const named = title.length > 0 ? title : living ? plain(t("collection.items.found")) : null;
    return [
      ...(named ? ([{ type: "heading", level: 2, text: named }] satisfies Block[]) : []),
      ...items.flatMap((item) => itemBlocks(item, { level: named ? 3 : 2, snapshot, locale, t })),
    ];
  });

interface Around {
  level: 2 | 3;
  snapshot: Snapshot;
  locale: Locale;
  t: Words;
}

function itemBlocks(item: SnapshotItem, { level, snapshot, locale, t }: Around): Block[] {
  const title = said(item.title, locale);
  const named = title.length > 0 ? title : plain(item.address);
  const teaser = said(item.teaser, locale);
  const caveat = said(item.caveat, locale);
  const why = said(item.why, locale);
  return [
    { type: "heading", level, text: named },
    ...[teaser].filter((text) => text.length > 0).map((text): Block => ({ type: "paragraph", text })),
    ...(why.length > 0
      ? ([
          {
            type: "paragraph",
            text: [strong(`${t("collection.items.why")}: `), ...why],
          },
        ] satisfies Block[])
      : []),
    ...(caveat.length > 0
      ? ([{ type: "note", label: t("collection.items.caveat"), text: caveat }] satisfies Block[])
      : []),
    { type: "facts", items: itemFacts(item, { snapshot, locale, t }) },
    ...(item.practice ? resultBlocks(item.practice, { title: textOf(named), locale, t }) : []),
  ];
}

/** What is known of an item, a line each. */
function itemFacts(item: SnapshotItem, { snapshot, locale, t }: Omit<Around, "level">): Fact[] {
  const revision =
    item.revisionNumber === null
      ? []
      : plain(
          item.lastConfirmedAt
            ? t("briefings.item.confirmed", {
                number: String(item.revisionNumber),
                date: dayOf(item.lastConfirmedAt, locale),
              })
            : t("briefings.item.revision", { number: String(item.revisionNumber) }),
        );
  return [
    ...labelled(t("briefings.item.kind"), plain(t(`collection.items.kinds.${item.kind}`))),
    ...labelled(t("fields.practice.organisation.label"), said(item.organisation, locale)),
    ...labelled(t("fields.practice.place.label"), said(item.place, locale)),
    ...namesOf(item, locale, t),
    ...(item.practice ? practiceFacts(item, { snapshot, locale, t }) : []),
    ...labelled(t("briefings.item.looked"), revision),
    ...labelled(t("briefings.address"), [link(itemAddress(item.address, locale))]),
  ];
}

/** What a practice costs and needs, by the rows of the comparison; and how it can be moved. */
function practiceFacts(item: SnapshotItem, { snapshot, locale, t }: Omit<Around, "level">): Fact[] {
  const alone = comparisonOf(
    { ...snapshot, groups: [{ heading: null, living: false, items: [{ ...item, compare: true }] }] },
    locale,
  );
  const practice = item.practice;
  return [
    ...(alone?.rows ?? [])
      .filter(({ row }) => row !== "results" && row !== "groups")
      .flatMap(({ row, cells }) =>
        labelled(
          t(`collection.compare.rows.${row}`),
          joined(cells[0] ? cellText(cells[0], locale, t) : [], "; "),
        ),
      ),
    ...labelled(t("practice.passport.core"), said(practice?.core, locale)),
    ...(practice?.sources ?? []).flatMap(({ url, supports }) =>
      labelled(t("briefings.item.source"), sourceOf(url, said(supports, locale))),
    ),
  ];
}

/** The results of a practice as a table, each with its figures, its source and its check. */
function resultBlocks(
  { results }: SnapshotPractice,
  { title, locale, t }: { title: string; locale: Locale; t: Words },
): Block[] {
  if (results.length === 0) return [{ type: "paragraph", text: plain(t("practice.results.none")) }];
  const field = (name: "indicator" | "baseline" | "value" | "period" | "evidence" | "source") =>
    plain(t(`fields.practice.results.fields.${name}.label`));
  return [
    {
      type: "table",
      wide: false,
      caption: t("briefings.item.results", { title }),
      head: [
        field("indicator"),
        field("baseline"),
        field("value"),
        field("period"),
        field("evidence"),
        plain(t("briefings.item.check")),
        field("source"),
      ],
      rows: results.map((result) => {
        const read = resultOf(result, locale);
        return [
          read.indicator ? [run(read.indicator, locale)] : [],
          plain(read.baseline ?? ""),
          read.value ? [run(read.value, locale)] : [],
          plain(read.period ?? ""),
          plain(evidenceWords(read.evidence, locale, t)),
          plain(checkWords(read.check, locale, t)),
          result.source ? [link(result.source, hostOf(result.source))] : [],
        ];
      }),
    },
  ];
}

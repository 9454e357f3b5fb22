import {
  type Block,
  labelled,
  link,
  plain,
  run,
  said,
  sourceOf,
  strong,
  type Text,
} from "@/lib/briefings/document";
import type { Words } from "@/lib/briefings/words";
import type { Locale } from "@/lib/i18n/locale";
import { type Localized, pick } from "@/lib/i18n/localized";
import { linesOf } from "@/lib/practices/lines";
import { absolute } from "@/lib/seo/site";
import type { Compared } from "./check";
import type { Finding } from "./finding";
import { reasonOf } from "./words";

/** One practice of the plan: what fits, what is to be done, what must stay and what may change, and whom to ask. */
export function practicePlan(compared: Compared, locale: Locale, t: Words): Block[] {
  const { practice, findings, counts } = compared;
  const { slug, content, revisionNumber } = practice;
  const address = absolute(`/${locale}/practices/${slug}`);
  const fitting = findings.filter(({ standing }) => standing === "fit");
  const section = (title: string, blocks: Block[]): Block[] =>
    blocks.length > 0 ? [{ type: "heading", level: 2, text: plain(title) }, ...blocks] : [];
  return [
    { type: "heading", level: 1, text: said(content.title, locale) },
    {
      type: "facts",
      items: [
        ...labelled(t("fields.practice.organisation.label"), said(content.organisation, locale)),
        ...labelled(t("transfer.plan.version", { number: revisionNumber }), [link(address)]),
        ...labelled(t("transfer.table.reading"), plain(t("transfer.counts.all", counts))),
      ],
    },
    ...section(t("transfer.plan.fits"), list(fitting.map((finding) => sentenceOf(finding, locale, t)))),
    ...section(t("transfer.plan.tasks.title"), [tasksOf(compared, locale, t)]),
    ...section(t("practice.passport.core"), lines(content.core, locale)),
    ...section(t("practice.passport.adaptable"), lines(content.adaptable, locale)),
    ...section(t("practice.passport.support"), lines(content.support, locale)),
    ...section(t("transfer.plan.contact.title"), [
      {
        type: "paragraph",
        text: [...plain(`${t("transfer.plan.contact.text")} `), link(address)],
      },
    ]),
    ...section(t("entries.sections.sources"), sourcesOf(content, locale)),
  ];
}

const list = (items: Text[]): Block[] => (items.length > 0 ? [{ type: "list", ordered: false, items }] : []);

const sentenceOf = (finding: Finding, locale: Locale, t: Words): Text => [
  strong(`${t(`transfer.table.conditions.${finding.condition}`)}: `),
  { text: reasonOf(finding, locale, (key, values) => t(`transfer.reasons.${key}`, values)) },
];

/** Room to write in: the cells of who and by when are the municipality's. */
const blank = plain("\u00a0".repeat(16));

/** Gaps to close first, then what to find out, then the conditions that are told in words. */
function tasksOf({ findings, toCheck }: Compared, locale: Locale, t: Words): Block {
  const of = (standing: Finding["standing"]) => findings.filter((finding) => finding.standing === standing);
  const task = (name: "close" | "you" | "them" | "check", about: Text): Text[] => [
    plain(t(`transfer.plan.tasks.${name}`)),
    about,
    blank,
    blank,
  ];
  return {
    type: "table",
    caption: t("transfer.plan.tasks.caption"),
    head: (["what", "why", "who", "when"] as const).map((name) => plain(t(`transfer.plan.tasks.${name}`))),
    rows: [
      ...of("gap").map((finding) => task("close", sentenceOf(finding, locale, t))),
      ...of("unknown").map((finding) => task(finding.ask ?? "them", sentenceOf(finding, locale, t))),
      ...toCheck.map(({ name, text }) =>
        task("check", [strong(t(`transfer.table.words.${name}`)), ...said(text, locale)]),
      ),
    ],
    wide: false,
  };
}

function lines(value: Localized | undefined, locale: Locale): Block[] {
  const words = pick(value, locale);
  return words ? list(linesOf(words.text).map((text) => [run({ text, lang: words.lang }, locale)])) : [];
}

/** The pages that the practice stands on, those of its results included, each once. */
function sourcesOf({ sources = [], results = [] }: Compared["practice"]["content"], locale: Locale): Block[] {
  const all = [
    ...sources.flatMap(({ url, supports }) => (url ? [{ url, supports }] : [])),
    ...results.flatMap(({ source, indicator }) => (source ? [{ url: source, supports: indicator }] : [])),
  ];
  // The first to name a page says what it is for.
  const once = all.filter(({ url }, index) => all.findIndex((other) => other.url === url) === index);
  return list(once.map(({ url, supports }) => sourceOf(url, said(supports, locale))));
}

import { coverSvg } from "@/lib/briefings/cover";
import { type Briefing, labelled, link, plain } from "@/lib/briefings/document";
import { euMark } from "@/lib/briefings/eu";
import { type Words, wordsOf } from "@/lib/briefings/words";
import { dayOf } from "@/lib/i18n/format";
import type { Locale } from "@/lib/i18n/locale";
import { absolute } from "@/lib/seo/site";
import { fitAddress } from "./addresses";
import type { FitCheck } from "./check";
import { practicePlan } from "./plan-practice";
import { placeWords } from "./words";

/** The adaptation plan of a check, as a document of the kind that briefings are. */
export function planOf(check: FitCheck, locale: Locale, now: Date): Briefing {
  const { compared, query } = check;
  const t = wordsOf(locale);
  const title = t("transfer.plan.title");
  const label = t("transfer.plan.made", { date: dayOf(now, locale) });
  return {
    locale,
    title: plain(title),
    label,
    teaser: plain(t("transfer.result.honest")),
    facts: [
      ...labelled(t("transfer.form.place"), plain(placeOf(check, locale, t))),
      ...labelled(t("transfer.result.crumb"), [link(absolute(fitAddress(locale, query)))]),
    ],
    cover: { svg: coverSvg(compared[0]?.practice.id ?? query), alt: t("transfer.plan.cover") },
    contents: t("briefings.contents"),
    blocks: compared.flatMap((one) => practicePlan(one, locale, t)),
    foot: `${title} · ${label}`,
    eu: euMark(t),
    author: t("layout.club"),
    publishedAt: now.toISOString(),
  };
}

const placeOf = ({ asked }: FitCheck, locale: Locale, t: Words): string =>
  placeWords(asked.place, locale, (key, values) => t(`transfer.placeWords.${key}`, values)).join(" · ") ||
  t("transfer.plan.nothingSaid");

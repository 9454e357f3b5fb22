import { useTranslations } from "next-intl";
import { Goals } from "@/components/entries/Goals";
import { Languages } from "@/components/entries/Languages";
import { Anchor } from "@/components/ui/Anchor";
import { type Fact, FactList } from "@/components/ui/FactList";
import { Localized } from "@/components/ui/Localized";
import { reviewAddress } from "@/lib/challenges/addresses";
import { stateOf } from "@/lib/challenges/challenge";
import { dayOf, listOf } from "@/lib/i18n/format";
import { isEmpty } from "@/lib/i18n/localized";
import { regionLabel, termLabel } from "@/lib/vocabulary/vocabulary";
import type { CompleteCall } from "./article";

/** What can be said of a call in words of a list, and the way in for those who review it. */
export function CallAside(props: CompleteCall) {
  const t = useTranslations("challenge");
  const {
    content,
    locale,
    regions,
    languages = [],
    sourceLanguage,
    slug,
    publishedAt,
    standing,
    now,
  } = props;
  const state = standing && stateOf(standing, now);
  const terms = (name: "topics" | "targetGroups") =>
    content[name].map((id) => (
      <span key={id} className="block">
        {termLabel(name, id, locale)}
      </span>
    ));
  const facts: Fact[] = [
    [
      t("brief.organiser"),
      !isEmpty(content.organisation) && <Localized value={content.organisation} locale={locale} />,
    ],
    [t("brief.topics"), content.topics.length > 0 && terms("topics")],
    [t("brief.groups"), content.targetGroups.length > 0 && terms("targetGroups")],
    [
      t("brief.regions"),
      listOf(
        regions.map((id) => regionLabel(id, locale)),
        locale,
      ),
    ],
    [t("brief.since"), publishedAt && dayOf(publishedAt, locale)],
  ];
  return (
    <aside className="arta" aria-label={t("brief.title")}>
      <section>
        <h2>{t("brief.title")}</h2>
        <FactList facts={facts} />
      </section>
      <Goals content={content} locale={locale} list="/ideas" />
      <Languages
        content={content}
        languages={languages}
        sourceLanguage={sourceLanguage}
        locale={locale}
        path={props.preview || !slug ? undefined : `/challenges/${slug}`}
      />
      {slug && (state === "closed" || state === "reviewing") && (
        <section>
          <p>
            {t.rich("reviewer", {
              a: (words) => <Anchor href={reviewAddress(locale, slug)}>{words}</Anchor>,
            })}
          </p>
        </section>
      )}
    </aside>
  );
}

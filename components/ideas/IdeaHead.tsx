import { useTranslations } from "next-intl";
import type { ReactNode } from "react";
import { Organisation } from "@/components/entries/Organisation";
import { PlaceFact } from "@/components/entries/PlaceFact";
import { Breadcrumbs } from "@/components/ui/Breadcrumbs";
import { KindLabel } from "@/components/ui/KindLabel";
import { Localized } from "@/components/ui/Localized";
import { dayOf, listOf } from "@/lib/i18n/format";
import { isEmpty, pick } from "@/lib/i18n/localized";
import { stageCount, stageNumber } from "@/lib/ideas/stage";
import type { CompleteArticle } from "./article";
import { PhaseMark } from "./PhaseMark";
import { Spiral } from "./Spiral";

/** What the idea is and whose, on its tinted cloth, beside its spiral. `children` is what one can do at once. */
export function IdeaHead({
  children,
  content,
  locale,
  regions,
  authors = [],
  phase,
  organisationWebsite,
  publishedAt,
  preview = false,
}: CompleteArticle & { children?: ReactNode }) {
  const t = useTranslations();
  const title = pick(content.title, locale);
  const number = stageNumber(content.stage);
  return (
    <div className="ideah">
      <div className="wrap">
        {!preview && (
          <Breadcrumbs
            crumbs={[
              { label: t("entries.home"), href: `/${locale}` },
              { label: t("ideas.crumb"), href: `/${locale}/ideas` },
              { label: title?.text ?? "", lang: title?.lang },
            ]}
          />
        )}
        <header className="ihin">
          <div>
            <KindLabel kind="idea">{t("ideas.kind")}</KindLabel>
            {/* A draft's preview may have none yet. */}
            {isEmpty(content.title) ? (
              <h1>{t("entries.untitled")}</h1>
            ) : (
              <Localized as="h1" value={content.title} locale={locale} />
            )}
            <Localized as="p" className="lead" value={content.teaser} locale={locale} />
            <p className="facts meta">
              {phase && <PhaseMark phase={phase} />}
              {isEmpty(content.organisation) ? (
                authors.length > 0 && <span>{listOf([...authors], locale)}</span>
              ) : (
                <Organisation name={content.organisation} website={organisationWebsite} locale={locale} />
              )}
              <PlaceFact place={pick(content.place, locale)} regions={regions} locale={locale} />
              {publishedAt && <span>{t("idea.published", { date: dayOf(publishedAt, locale) })}</span>}
            </p>
            {children}
          </div>
          {number > 0 && (
            <figure className="bigsp">
              <Spiral stage={number} large />
              <figcaption>{t("idea.spiral", { number, count: stageCount })}</figcaption>
            </figure>
          )}
        </header>
      </div>
    </div>
  );
}

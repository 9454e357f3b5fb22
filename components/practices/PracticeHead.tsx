import { useTranslations } from "next-intl";
import { HeadPicture } from "@/components/entries/HeadPicture";
import { Organisation } from "@/components/entries/Organisation";
import { PlaceFact } from "@/components/entries/PlaceFact";
import { picturesOf } from "@/components/entries/pictures";
import { Cover } from "@/components/ui/Cover";
import { KindLabel } from "@/components/ui/KindLabel";
import { Localized } from "@/components/ui/Localized";
import { dayOf } from "@/lib/i18n/format";
import { isEmpty, pick } from "@/lib/i18n/localized";
import type { CompleteArticle } from "./article";

/** What it is, who does it, where; beside its first picture or its cover. */
export function PracticeHead({ content, locale, seed, regions, uploads, ...rest }: CompleteArticle) {
  const t = useTranslations("practice");
  const entries = useTranslations("entries");
  const { organisationWebsite, lastConfirmedAt } = rest;
  const [first] = picturesOf(content.images, uploads);
  return (
    <header className="arth k-practice">
      <div>
        <KindLabel kind="practice">{t("kind")}</KindLabel>
        {/* A draft's preview may have none yet. */}
        {isEmpty(content.title) ? (
          <h1>{entries("untitled")}</h1>
        ) : (
          <Localized as="h1" value={content.title} locale={locale} />
        )}
        <Localized as="p" className="lead" value={content.teaser} locale={locale} />
        <p className="facts meta">
          <Organisation
            name={content.organisation}
            website={organisationWebsite ?? content.website}
            locale={locale}
          />
          <PlaceFact place={pick(content.place, locale)} regions={regions} locale={locale} />
          {lastConfirmedAt && <span>{t("confirmed", { date: dayOf(lastConfirmedAt, locale) })}</span>}
        </p>
      </div>
      {first ? <HeadPicture picture={first} locale={locale} /> : <Cover seed={seed} kind="practice" />}
    </header>
  );
}

import { useTranslations } from "next-intl";
import { Organisation } from "@/components/entries/Organisation";
import { PlaceFact } from "@/components/entries/PlaceFact";
import { picturesOf } from "@/components/entries/pictures";
import { Cover } from "@/components/ui/Cover";
import { KindLabel } from "@/components/ui/KindLabel";
import { Localized } from "@/components/ui/Localized";
import { Picture } from "@/components/uploads/Picture";
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
      {first ? (
        <figure>
          <Picture
            upload={first.upload}
            alt={pick(first.image.alt, locale)?.text ?? ""}
            lang={pick(first.image.alt, locale)?.lang}
            sizes="(max-width: 1120px) 100vw, 500px"
            eager
            className="max-h-[26rem] w-full object-cover"
          />
          <figcaption className="meta mt-2">
            <Localized value={first.image.caption} locale={locale} />
            {first.image.credit && ` © ${first.image.credit}`}
          </figcaption>
        </figure>
      ) : (
        <Cover seed={seed} kind="practice" />
      )}
    </header>
  );
}

import { useTranslations } from "next-intl";
import { Breadcrumbs } from "@/components/ui/Breadcrumbs";
import { LinkButton } from "@/components/ui/Button";
import { Cover } from "@/components/ui/Cover";
import { Hem } from "@/components/ui/Hem";
import { Localized } from "@/components/ui/Localized";
import { Time } from "@/components/ui/Time";
import { fileAddress } from "@/lib/briefings/addresses";
import { readingMinutes } from "@/lib/collections/reading-time";
import { dayOf } from "@/lib/i18n/format";
import { isEmpty, pick } from "@/lib/i18n/localized";
import type { BriefingProps } from "./article";

/** What the collection is, for whom and from when, on dyed ivy. */
export function BriefingHead({ version, locale, preview = false }: BriefingProps) {
  const t = useTranslations();
  const { entryId, slug, number, publishedAt, snapshot } = version;
  const title = pick(snapshot.title, locale);
  const minutes = readingMinutes(snapshot, locale);
  return (
    <header className="dyedb k-collection bhead">
      <div className="wrap">
        {!preview && (
          <Breadcrumbs
            crumbs={[
              { label: t("entries.home"), href: `/${locale}` },
              { label: t("collections.title"), href: `/${locale}/collections` },
              { label: title?.text ?? "", ...(title && { lang: title.lang }) },
            ]}
          />
        )}
        <div className="bheadin">
          <div>
            <p className="bno">{preview ? t("collection.draft") : t("collection.number", { number })}</p>
            {title ? (
              <Localized as="h1" value={snapshot.title} locale={locale} />
            ) : (
              <h1>{t("entries.untitled")}</h1>
            )}
            <Localized as="p" className="lead" value={snapshot.teaser} locale={locale} />
            <dl className="bmeta">
              {!isEmpty(snapshot.audience) && (
                <div>
                  <dt>{t("collection.head.audience")}</dt>
                  <Localized as="dd" value={snapshot.audience} locale={locale} />
                </div>
              )}
              {!isEmpty(snapshot.organisation) && (
                <div>
                  <dt>{t("collection.head.by")}</dt>
                  <Localized as="dd" value={snapshot.organisation} locale={locale} />
                </div>
              )}
              {!preview && (
                <div>
                  <dt>{t("collection.head.published")}</dt>
                  <dd>
                    <Time at={publishedAt}>{dayOf(publishedAt, locale)}</Time>,{" "}
                    {t("collection.head.reading", { minutes })}
                  </dd>
                </div>
              )}
              {snapshot.validUntil && (
                <div>
                  <dt>{t("collection.head.validUntil")}</dt>
                  <dd>
                    <Time at={snapshot.validUntil}>{dayOf(snapshot.validUntil, locale)}</Time>
                  </dd>
                </div>
              )}
            </dl>
            {!preview && (
              <p className="btns noprint">
                <LinkButton variant="light" icon="file" href={fileAddress(locale, slug, number, "pdf")}>
                  {t("collection.head.pdf")}
                </LinkButton>
                <LinkButton variant="ghost" icon="list" href={fileAddress(locale, slug, number, "csv")}>
                  {t("collection.head.data")}
                </LinkButton>
                <LinkButton variant="ghost" icon="comment" href="#cite">
                  {t("collection.head.cite")}
                </LinkButton>
              </p>
            )}
          </div>
          <Cover seed={entryId} kind="collection" size="square" dyed />
        </div>
      </div>
      <Hem />
    </header>
  );
}

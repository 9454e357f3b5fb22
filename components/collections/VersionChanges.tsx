import { useTranslations } from "next-intl";
import { LanguageNotice } from "@/components/entries/LanguageNotice";
import { Anchor } from "@/components/ui/Anchor";
import { Breadcrumbs } from "@/components/ui/Breadcrumbs";
import { Localized } from "@/components/ui/Localized";
import { collectionAddress, versionAddress } from "@/lib/collections/addresses";
import { changesBetween } from "@/lib/collections/changes";
import type { PublicVersion } from "@/lib/collections/versions";
import { capitalised, dayOf } from "@/lib/i18n/format";
import type { Locale } from "@/lib/i18n/locale";
import { type Localized as LocalizedText, pick } from "@/lib/i18n/localized";
import { ChangedItems } from "./ChangedItems";

interface VersionChangesProps {
  before: PublicVersion;
  after: PublicVersion;
  locale: Locale;
}

/** What a version has otherwise than an earlier one, in sentences. */
export function VersionChanges({ before, after, locale }: VersionChangesProps) {
  const t = useTranslations();
  const words = useTranslations("collection.changes");
  const changes = changesBetween(before.snapshot, after.snapshot);
  const { keyMessages, recommendations, texts } = changes;
  const title = pick(after.snapshot.title, locale);
  const lines = [
    ["keyMessagesAdded", keyMessages.added],
    ["keyMessagesRemoved", keyMessages.removed],
    ["recommendationsAdded", recommendations.added],
    ["recommendationsRemoved", recommendations.removed],
  ] as const;
  return (
    <article className="wrap k-collection">
      <Breadcrumbs
        crumbs={[
          { label: t("entries.home"), href: `/${locale}` },
          { label: t("collections.title"), href: `/${locale}/collections` },
          {
            label: title?.text ?? "",
            href: collectionAddress(locale, after.slug),
            ...(title && { lang: title.lang }),
          },
          { label: words("title") },
        ]}
      />
      <header className="ph callph">
        <h1>{words("title")}</h1>
        <p className="lead">
          {words("between", {
            before: before.number,
            beforeDate: dayOf(before.publishedAt, locale),
            after: after.number,
            afterDate: dayOf(after.publishedAt, locale),
          })}
        </p>
        <ul className="facts">
          {[after, before].map(({ slug, number }) => (
            <li key={number}>
              <Anchor href={versionAddress(locale, slug, number)}>{words("read", { number })}</Anchor>
            </li>
          ))}
        </ul>
      </header>
      <LanguageNotice
        content={{ title: after.snapshot.title }}
        sourceLanguage={after.snapshot.sourceLanguage}
        locale={locale}
      />
      <div className="bchanges">
        {changes.none && <p>{words("none")}</p>}
        <ChangedItems changes={changes} before={before.snapshot} locale={locale} />
        {lines.map(([name, list]) => (
          <Lines key={name} title={words(name)} lines={list} locale={locale} />
        ))}
        {texts.length > 0 && (
          <section>
            <h2>{words("texts")}</h2>
            <ul>
              {texts.map((part) => (
                <li key={part}>{capitalised(words(`textParts.${part}`))}</li>
              ))}
            </ul>
          </section>
        )}
      </div>
    </article>
  );
}

interface LinesProps {
  title: string;
  lines: readonly LocalizedText[];
  locale: Locale;
}

function Lines({ title, lines, locale }: LinesProps) {
  if (lines.length === 0) return null;
  return (
    <section>
      <h2>{title}</h2>
      <ul>
        {lines.map((line) => (
          <Localized key={pick(line, locale)?.text} as="li" value={line} locale={locale} />
        ))}
      </ul>
    </section>
  );
}

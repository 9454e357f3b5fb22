import { NextIntlClientProvider, useTranslations } from "next-intl";
import { LanguageNotice } from "@/components/entries/LanguageNotice";
import { Note } from "@/components/ui/Note";
import { versionAddress } from "@/lib/collections/addresses";
import { dayIn, homeZone } from "@/lib/events/times";
import { dayOf } from "@/lib/i18n/format";
import { otherLocale } from "@/lib/i18n/locale";
import { pick } from "@/lib/i18n/localized";
import { messagesOf } from "@/lib/i18n/messages";
import type { BriefingProps } from "./article";
import { ChangedSince } from "./ChangedSince";

/** What a reader should know first: that it was changed since they read it, an old date, another language. */
export function BriefingNotices({ version, locale, preview = false, now = new Date() }: BriefingProps) {
  const t = useTranslations("collection.notice");
  const { slug, number, latest, entryId, snapshot } = version;
  const { groups, validUntil, sourceLanguage, ...own } = snapshot;
  const items = groups.flatMap((group) => group.items);
  const foreign = items.filter(({ title }) => pick(title, locale)?.lang === otherLocale(locale)).length;
  const { since, sinceLink } = messagesOf(locale).collection.notice;
  const isNewest = !preview && number === latest;
  return (
    <div className="wrap bnotes">
      {isNewest && (
        <NextIntlClientProvider locale={locale} messages={{ collection: { notice: { since, sinceLink } } }}>
          <ChangedSince
            entryId={entryId}
            number={number}
            changes={`${versionAddress(locale, slug, number)}/changes`}
          />
        </NextIntlClientProvider>
      )}
      {validUntil && dayIn(homeZone, now) > validUntil && (
        <Note tone="warn" icon="clock">
          {t("due", { date: dayOf(validUntil, locale) })}
        </Note>
      )}
      <LanguageNotice content={own} sourceLanguage={sourceLanguage} locale={locale} />
      {foreign > 0 && (
        <Note icon="language">
          {t(locale === "bg" ? "onlyEn" : "onlyBg", { count: foreign, total: items.length })}
        </Note>
      )}
    </div>
  );
}

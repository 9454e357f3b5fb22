import { useTranslations } from "next-intl";
import { Anchor } from "@/components/ui/Anchor";
import { Button } from "@/components/ui/Button";
import { Field } from "@/components/ui/Field";
import { Localized } from "@/components/ui/Localized";
import { Mark } from "@/components/ui/Mark";
import { Status } from "@/components/ui/Status";
import { kindOf } from "@/lib/entries/kinds";
import type { PublishedItem } from "@/lib/entries/published-queries";
import { dayOf } from "@/lib/i18n/format";
import type { Locale } from "@/lib/i18n/locale";

interface PublishedListProps {
  items: PublishedItem[];
  total: number;
  search: string;
  locale: Locale;
}

/** What is or was public: from here a moderator opens what is to be hidden or restored. */
export function PublishedList({ items, total, search, locale }: PublishedListProps) {
  const t = useTranslations("moderation");
  return (
    <>
      <search className="block py-4">
        <form action={`/${locale}/moderation`} className="flex flex-wrap items-end gap-3">
          <input type="hidden" name="list" value="published" />
          <Field id="q" label={t("published.search")}>
            {(control) => <input {...control} name="q" type="search" maxLength={100} defaultValue={search} />}
          </Field>
          <Button variant="line" icon="search">
            {t("published.submit")}
          </Button>
        </form>
      </search>
      <p className="meta mb-2" role="status">
        {t("published.found", { count: total })}
      </p>
      <ul className="border-t border-line">
        {items.map(({ entryId, kind, status, title, publishedAt }) => (
          <li key={entryId}>
            <Anchor href={`/${locale}/moderation/${entryId}`} className={`qi k-${kind}`}>
              <span className="pt-0.5 text-k">
                <Mark kind={kindOf(kind).dye} />
                <span className="vh">{t(`kinds.${kind}`)}</span>
              </span>
              <span className="qt">
                <Localized as="b" value={title} locale={locale} />
                <span>{t("published.since", { date: dayOf(publishedAt.toISOString(), locale) })}</span>
                {status !== "published" && (
                  <span>
                    <Status state={status} label={t(`states.${status}`)} />
                  </span>
                )}
              </span>
            </Anchor>
          </li>
        ))}
      </ul>
      {total > items.length && <p className="hint qh">{t("published.first", { count: items.length })}</p>}
    </>
  );
}

import { useTranslations } from "next-intl";
import { LinkButton } from "@/components/ui/Button";
import { Empty } from "@/components/ui/Empty";
import type { Locale } from "@/lib/i18n/locale";
import type { SavedSearchItem } from "@/lib/searches/queries";
import { SavedSearchRow } from "./SavedSearchRow";
import { SearchOutcome } from "./SearchOutcome";

interface SavedSearchesProps {
  locale: Locale;
  searches: SavedSearchItem[];
  /** Where alerts go. */
  email: string;
  /** When this was found out. */
  now: Date;
  /** What has just been done, or could not be. */
  query: Parameters<typeof SearchOutcome>[0];
}

/** One's own saved searches, each with what is new in it. */
export function SavedSearches({ locale, searches, email, now, query }: SavedSearchesProps) {
  const t = useTranslations("searches");
  const find = (
    <LinkButton icon="search" href={`/${locale}/search`}>
      {t("search")}
    </LinkButton>
  );
  return (
    <main id="main" className="wrap pb-18">
      <div className="acch">
        <h1>{t("title")}</h1>
        {searches.length > 0 && find}
      </div>
      <div className="grid gap-8">
        <SearchOutcome {...query} />
        {searches.length > 0 ? (
          <section aria-labelledby="mine" className="grid gap-4">
            <h2 id="mine" className="vh">
              {t("list")}
            </h2>
            <p>{t("alertsTo", { email })}</p>
            <ul>
              {searches.map((search) => (
                <SavedSearchRow key={search.id} search={search} locale={locale} now={now} />
              ))}
            </ul>
          </section>
        ) : (
          <Empty kind="practice" title={t("empty.title")} actions={find}>
            {t("empty.body")}
          </Empty>
        )}
      </div>
    </main>
  );
}

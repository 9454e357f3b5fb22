import { useTranslations } from "next-intl";
import { filterWords } from "@/components/search/filter-words";
import { LinkButton } from "@/components/ui/Button";
import { Empty } from "@/components/ui/Empty";
import { Note } from "@/components/ui/Note";
import type { Locale } from "@/lib/i18n/locale";
import type { Filters } from "@/lib/search/filters";
import { mostSearches, nameLimit } from "@/lib/searches/limits";
import { asksNothing, keptQuery, resultsAddress, searchesAddress } from "@/lib/searches/saved-search";
import { SaveSearchForm } from "./SaveSearchForm";

interface NewSearchProps {
  locale: Locale;
  filters: Filters;
  /** How it is kept already; null when it is not. */
  saved: { name: string; alerts: boolean } | null;
  /** Where alerts go. */
  email: string;
}

/** What is about to be kept, in words, and the form that keeps it. */
export function NewSearch({ locale, filters, saved, email }: NewSearchProps) {
  const t = useTranslations("searches.new");
  const problems = useTranslations("searches.problems");
  const words = filterWords(filters, locale, useTranslations("search"));
  const query = keptQuery(filters);
  return (
    <main id="main" className="wrap pb-18">
      <div className="acch">
        <h1>{t("title")}</h1>
      </div>
      <div className="narrow grid gap-8">
        {asksNothing(filters) ? (
          <Empty
            kind="practice"
            title={t("emptyTitle")}
            actions={
              <LinkButton href={`/${locale}/search`} icon="search">
                {t("search")}
              </LinkButton>
            }
          >
            {problems("empty")}
          </Empty>
        ) : (
          <>
            {saved && <Note>{t("already", { name: saved.name })}</Note>}
            <dl>
              <dt className="lab">{t("what")}</dt>
              <dd>{words.join(" · ")}</dd>
            </dl>
            <SaveSearchForm
              locale={locale}
              query={query}
              start={saved ?? { name: [...words.join(", ")].slice(0, nameLimit).join(""), alerts: true }}
              labels={{
                name: t("name"),
                nameHint: t("nameHint"),
                alerts: t("alerts"),
                alertsHint: t("alertsHint", { email }),
                save: t(saved ? "update" : "save"),
                back: t("back"),
                problems: {
                  name: problems("name", { limit: nameLimit }),
                  empty: problems("empty"),
                  too_long: problems("too_long"),
                  too_many: problems("too_many", { limit: mostSearches }),
                },
              }}
              back={resultsAddress(locale, query)}
              list={{ href: searchesAddress(locale), label: t("list") }}
            />
          </>
        )}
      </div>
    </main>
  );
}

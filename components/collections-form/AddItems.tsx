import { useTranslations } from "next-intl";
import { titleOf } from "@/components/entry-form/draft";
import { ResultNotes } from "@/components/search/ResultNotes";
import { Breadcrumbs } from "@/components/ui/Breadcrumbs";
import { LinkButton } from "@/components/ui/Button";
import { Empty } from "@/components/ui/Empty";
import { Pager } from "@/components/ui/Pager";
import { addAddress } from "@/lib/collections/addresses";
import { stepAddress, submissionsAddress } from "@/lib/entries/addresses";
import type { EditableDraft } from "@/lib/entries/drafts";
import type { Locale } from "@/lib/i18n/locale";
import { pick } from "@/lib/i18n/localized";
import { type Filters, queryOf } from "@/lib/search/filters";
import type { SearchPage } from "@/lib/search/page";
import { AddOutcome, type AddTold } from "./AddOutcome";
import { AddRow } from "./AddRow";
import { AddSearch } from "./AddSearch";

interface AddItemsProps {
  draft: EditableDraft;
  locale: Locale;
  filters: Filters;
  result: SearchPage;
  /** Ids of what is in the draft already. */
  listed: ReadonlySet<string>;
  /** How many things are in it. */
  count: number;
  told: AddTold;
}

/** Search results, each with a button that puts it into a draft of a collection. */
export function AddItems({ draft, locale, filters, result, listed, count, told }: AddItemsProps) {
  const t = useTranslations("form.collection.add");
  const form = useTranslations("form");
  const title = pick(titleOf(draft), locale);
  const here = addAddress(locale, draft.id);
  const items = stepAddress(locale, draft.id, "items");
  const query = queryOf({ ...filters, sort: undefined });
  return (
    <main id="main" className="wrap pb-18 k-collection">
      <Breadcrumbs
        crumbs={[
          { label: form("home"), href: `/${locale}` },
          { label: form("mine"), href: submissionsAddress(locale) },
          { label: title?.text ?? form("collection.untitled"), lang: title?.lang, href: items },
          { label: t("title") },
        ]}
      />
      <div className="acch">
        <div>
          <h1>{t("title")}</h1>
          <p className="lead mt-4 max-w-[40em]">{t("lead")}</p>
        </div>
        <LinkButton variant="line" icon="left" href={items}>
          {t("back", { count })}
        </LinkButton>
      </div>
      <AddSearch locale={locale} action={here} filters={filters} />
      <section className="mt-8 max-w-[57rem]" aria-labelledby="found">
        <h2 id="found" className="text-[1.75rem]">
          {filters.q === "" ? t("newest") : t("found", { total: result.total })}
        </h2>
        <AddOutcome told={told} result={result} count={count} />
        <ResultNotes result={result} />
        {result.items.length > 0 ? (
          <ul className="picks mt-4">
            {result.items.map((hit) => (
              <AddRow
                key={hit.id}
                hit={hit}
                locale={locale}
                entryId={draft.id}
                query={query}
                isListed={listed.has(hit.id)}
                isSelf={hit.id === draft.id}
              />
            ))}
          </ul>
        ) : (
          <Empty kind="collection" title={t("none")}>
            {t("noneBody")}
          </Empty>
        )}
        <Pager
          page={filters.page}
          pages={result.pages}
          hrefFor={(page) => `${here}${queryOf({ ...filters, sort: undefined, page })}`}
        />
      </section>
    </main>
  );
}

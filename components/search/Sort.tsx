import { useTranslations } from "next-intl";
import { Anchor } from "@/components/ui/Anchor";
import { sorts } from "@/lib/search/filters";
import { type ListPlace, listHref } from "./addresses";

/** The orders of a list, as links: they work without a script and say which one it is. */
export function Sort({ place: { locale, path, filters } }: { place: ListPlace }) {
  const t = useTranslations("search.sort");
  // How near a hit is can be told only when there are words.
  const offered = sorts.filter((sort) => sort !== "relevance" || filters.q !== "");
  return (
    <nav className="sort noprint" aria-label={t("label")}>
      <ul>
        {offered.map((sort) => (
          <li key={sort}>
            <Anchor
              href={listHref(locale, path, { ...filters, sort, page: 1 })}
              aria-current={sort === filters.sort ? "true" : undefined}
              rel="nofollow"
            >
              {t(sort)}
            </Anchor>
          </li>
        ))}
      </ul>
    </nav>
  );
}

import { useTranslations } from "next-intl";
import { Anchor } from "@/components/ui/Anchor";
import { LinkButton } from "@/components/ui/Button";
import { Empty } from "@/components/ui/Empty";
import { countFilters } from "@/lib/search/filters";
import { lists } from "@/lib/search/keys";
import { kindAt, type ListPlace, listHref, shareHref, unfilteredHref } from "./addresses";

interface NothingFoundProps {
  place: ListPlace;
  /** A query that does find something. */
  suggestion: string | null;
}

/** The words or the filters leave nothing: what to try. */
export function NothingFound({ place, suggestion }: NothingFoundProps) {
  const t = useTranslations("search.empty");
  const words = useTranslations();
  const { locale, path, filters } = place;
  const kind = kindAt(path);
  const filtered = countFilters(filters) > 0;
  return (
    <>
      {suggestion && (
        <p className="lead mb-6">
          {t.rich("suggestion", {
            q: suggestion,
            link: (words) => <Anchor href={listHref(locale, path, { q: suggestion })}>{words}</Anchor>,
          })}
        </p>
      )}
      <Empty
        kind={kind ?? "practice"}
        heading="h3"
        title={t("nothingTitle")}
        actions={
          <>
            {filtered && (
              <LinkButton variant="line" href={unfilteredHref(place)}>
                {t("withoutFilters")}
              </LinkButton>
            )}
            {filters.q && (
              <LinkButton variant="line" href={`/${locale}/topics`}>
                {t("topics")}
              </LinkButton>
            )}
            <LinkButton variant="line" href={shareHref(locale, path)}>
              {kind ? words(`${lists[kind]}.empty.share`) : t("share")}
            </LinkButton>
          </>
        }
      >
        {filters.q && t("words")} {filtered && t("filtered")} {t("askOrShare")}
      </Empty>
    </>
  );
}

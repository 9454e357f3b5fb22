import { useTranslations } from "next-intl";
import { Anchor } from "@/components/ui/Anchor";
import { Note } from "@/components/ui/Note";
import { countFilters, queryOf } from "@/lib/search/filters";
import { kindAt, type ListPlace } from "./addresses";

/** Under a search: it can be kept, and a mail comes when it finds something new. */
export function AlertNote({ place: { locale, path, filters } }: { place: ListPlace }) {
  const t = useTranslations("search.alert");
  if (filters.q === "" && countFilters(filters) === 0) return null;
  // What is kept is what is looked for, not which page of it was open.
  const only = kindAt(path);
  const query = queryOf({ ...filters, kind: only ? [only] : filters.kind, sort: undefined, page: 1 });
  return (
    <div className="noprint mt-6">
      <Note icon="mail">
        <p>
          {t.rich("text", {
            link: (words) => (
              <Anchor href={`/${locale}/account/searches/new${query}`} rel="nofollow">
                {words}
              </Anchor>
            ),
          })}
        </p>
      </Note>
    </div>
  );
}

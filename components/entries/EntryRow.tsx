import type { ReactNode } from "react";
import { Marked } from "@/components/search/Marked";
import { Anchor } from "@/components/ui/Anchor";
import { kindOf } from "@/lib/entries/kinds";
import type { EntrySummary } from "@/lib/entries/summary";
import type { Locale } from "@/lib/i18n/locale";
import type { Hit } from "@/lib/search/page";
import { EntryCover } from "./EntryCover";
import { InLanguageText } from "./InLanguageText";
import { ObjectiveCodes } from "./ObjectiveCodes";

/** Something in a list; of what was found, the words it was found by are marked. */
export type Listed = EntrySummary & Partial<Pick<Hit, "markedTitle" | "fragment">>;

/** "list" with organisation and figures, on list pages; "brief" where it stands beside other things. */
export type RowLook = "list" | "brief";

interface EntryRowProps {
  entry: Listed;
  locale: Locale;
  look?: RowLook | undefined;
  /** What stands before the title. */
  above?: ReactNode;
  /** What its kind says in the line of facts. */
  children?: ReactNode;
  /** The figures at the end of a list's row; the numbers of its ESF+ objectives unless given. */
  end?: ReactNode;
}

/** One entry in a list, whole row one link. */
export function EntryRow({ entry, locale, look = "list", above, children, end }: EntryRowProps) {
  const { slug, title, teaser, markedTitle, fragment, organisation, objectives } = entry;
  const { path, dye } = kindOf(entry.kind);
  const isList = look === "list";
  return (
    <li className={`${isList ? "row prow" : "row"} k-${dye}`}>
      <EntryCover entry={entry} size={isList ? "list" : "row"} />
      <div className="body">
        {above}
        <h3>
          <Anchor href={`/${locale}/${path}/${slug}`}>
            {markedTitle ? (
              <Marked value={markedTitle} locale={locale} tagged />
            ) : (
              <InLanguageText value={title} locale={locale} tagged />
            )}
          </Anchor>
        </h3>
        <p className="sum">
          {fragment ? (
            <Marked value={fragment} locale={locale} />
          ) : (
            <InLanguageText value={teaser} locale={locale} />
          )}
        </p>
        <p className="facts meta">
          {children}
          {isList && organisation && (
            <span>
              <InLanguageText value={organisation} locale={locale} />
            </span>
          )}
        </p>
      </div>
      {isList && (end ?? <ObjectiveCodes objectives={objectives} />)}
    </li>
  );
}

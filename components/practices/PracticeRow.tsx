import { Marked } from "@/components/search/Marked";
import { Anchor } from "@/components/ui/Anchor";
import type { EntrySummary } from "@/lib/entries/summary";
import type { Locale } from "@/lib/i18n/locale";
import type { Hit } from "@/lib/search/page";
import { InLanguageText } from "./InLanguageText";
import { ObjectiveCodes } from "./ObjectiveCodes";
import { PlaceFact } from "./PlaceFact";
import { PracticeCover } from "./PracticeCover";
import { PracticeEvidence } from "./PracticeEvidence";

interface PracticeRowProps {
  /** A practice; of one that was found, the words it was found by are marked. */
  practice: EntrySummary & Partial<Pick<Hit, "markedTitle" | "fragment">>;
  locale: Locale;
  /** "list" with organisation and objectives, on list pages; "brief" where it stands beside other things. */
  look?: "list" | "brief";
}

/** One practice in a list, whole row one link. */
export function PracticeRow({ practice, locale, look = "list" }: PracticeRowProps) {
  const { slug, title, teaser, markedTitle, fragment, organisation, place, regions, objectives, evidence } =
    practice;
  const isList = look === "list";
  return (
    <li className={isList ? "row prow k-practice" : "row k-practice"}>
      <PracticeCover practice={practice} size={isList ? "list" : "row"} />
      <div className="body">
        <h3>
          <Anchor href={`/${locale}/practices/${slug}`}>
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
          <PracticeEvidence level={evidence} locale={locale} />
          <PlaceFact place={place} regions={regions} locale={locale} />
          {isList && organisation && (
            <span>
              <InLanguageText value={organisation} locale={locale} />
            </span>
          )}
        </p>
      </div>
      {isList && <ObjectiveCodes objectives={objectives} />}
    </li>
  );
}

import { useTranslations } from "next-intl";
import { Anchor } from "@/components/ui/Anchor";
import { Icon } from "@/components/ui/Icon";
import { callForSpot, noteForSpot } from "@/lib/coverage/addresses";
import type { CoverageFilters } from "@/lib/coverage/filters";
import type { Matrix } from "@/lib/coverage/matrix";
import { missingSentence, type WhiteSpots, whiteSpots } from "@/lib/coverage/sentences";
import { objectiveCode, objectiveNamed, objectiveTitle, placeName } from "@/lib/coverage/words";
import type { Locale } from "@/lib/i18n/locale";
import { spotsId } from "./spots-id";

interface WhiteSpotListProps {
  matrix: Matrix;
  filters: CoverageFilters;
  locale: Locale;
}

/** The white spots by objective, each with two ways on: a call for ideas, a note for a briefing. */
export function WhiteSpotList({ matrix, filters, locale }: WhiteSpotListProps) {
  const t = useTranslations("coverage.spots");
  const spots = whiteSpots(matrix);
  return (
    <section className="covw2" id="spots" aria-labelledby="spots-title">
      <div className="sech">
        <div>
          <h2 id="spots-title">{t("title")}</h2>
          <p>{spots.length > 0 ? t("lead") : t("none")}</p>
        </div>
      </div>
      {spots.map((spot) => (
        <details key={spot.objective} id={spotsId(spot.objective)} className="covd">
          <summary>
            <span className="covr">
              <b>{objectiveCode(spot.objective)}</b> {objectiveTitle(spot.objective, locale)}
            </span>
            <span className="covdn">{t("count", { count: spot.places.length })}</span>
            <Icon name="down" />
          </summary>
          <p>{missingSentence(spot, matrix, locale)}</p>
          <ul>
            {spot.places.length > 1 && (
              <SpotRow spot={spot} places={spot.places} group={filters.group} locale={locale} />
            )}
            {spot.places.map((place) => (
              <SpotRow key={place} spot={spot} places={[place]} group={filters.group} locale={locale} />
            ))}
          </ul>
        </details>
      ))}
    </section>
  );
}

interface SpotRowProps {
  spot: WhiteSpots;
  /** One place, or all of the objective's white ones together. */
  places: readonly string[];
  group: string | null;
  locale: Locale;
}

function SpotRow({ spot: { objective }, places, group, locale }: SpotRowProps) {
  const t = useTranslations("coverage.spots");
  const [place = "", ...others] = places;
  const name = others.length > 0 ? t("whole") : placeName(place, locale);
  const spot = { objective, places, group };
  const about = t("about", { objective: objectiveNamed(objective, locale), place: name });
  return (
    <li>
      <b>{name}</b>
      <Anchor href={callForSpot(locale, spot)} rel="nofollow">
        {t("call")}
        <span className="vh">{about}</span>
      </Anchor>
      <Anchor href={noteForSpot(locale, spot)} rel="nofollow">
        {t("note")}
        <span className="vh">{about}</span>
      </Anchor>
    </li>
  );
}

import { vocabularies } from "@/lib/vocabulary/vocabulary";
import { type Finding, type FitPractice, findingsFor } from "./finding";
import type { Place } from "./input";

const oblastOf = new Map(vocabularies.municipalities.map(({ id, oblast }) => [id, oblast]));
const regionOf = new Map(vocabularies.oblasti.map(({ id, region }) => [id, region]));

/**
 * Where the practice works already. Another place is never a gap: nobody has said that it cannot work there. It is a
 * question for those who do it, and nearer examples are named.
 */
export function placeFinding(practice: FitPractice, { municipality }: Place): Finding {
  const { fits, you, them } = findingsFor("place");
  const { country = "BG", oblasti = [] } = practice;
  if (country !== "BG") return them("place.abroad", { where: { regions: [country] } });
  const oblast = municipality && oblastOf.get(municipality);
  if (!oblast) return you("place.you", { where: { regions: oblasti.length > 0 ? oblasti : ["BG"] } });
  if (practice.municipality === municipality) return fits("place.here");
  if (oblasti.includes(oblast)) return fits("place.oblast", { where: { regions: [oblast] } });
  if (oblasti.length === 0) return fits("place.nationwide");
  const near = oblasti.filter((other) => regionOf.get(other) === regionOf.get(oblast));
  if (near.length > 0) return them("place.near", { where: { regions: near } });
  return them("place.far", { where: { regions: oblasti } });
}

/** Whether one municipality can carry it: a local practice says so by being local. */
export function levelFinding({ level }: FitPractice): Finding {
  const { fits, them } = findingsFor("level");
  if (level === "local") return fits("level.local");
  if (level === "regional") return them("level.regional");
  return level === undefined ? them("level.them") : them("level.national");
}

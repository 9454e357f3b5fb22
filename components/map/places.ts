import { byWord } from "@/lib/i18n/format";
import type { Locale } from "@/lib/i18n/locale";
import { regionLabel, termsOf } from "@/lib/vocabulary/vocabulary";

/** A place that practices can be counted in. */
export interface Place {
  id: string;
  label: string;
  count: number;
}

/** Regions of other countries are two-letter codes; "BG" is the whole country. */
export const isAbroad = (id: string): boolean => /^[A-Z]{2}$/.test(id) && id !== "BG";

/** All oblasti by name, with those that nothing is described in; then the whole country, and other countries that have something. */
export function placesOf(byRegion: Readonly<Record<string, number>>, locale: Locale) {
  const place = (id: string): Place => ({ id, label: regionLabel(id, locale), count: byRegion[id] ?? 0 });
  const countries = Object.keys(byRegion).filter(isAbroad).map(place);
  return {
    oblasti: termsOf("oblasti")
      .map(({ id }) => place(id))
      .sort(byWord(locale)),
    elsewhere: [place("BG"), ...countries.sort(byWord(locale))],
  };
}

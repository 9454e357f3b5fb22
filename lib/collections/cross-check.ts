import type { Problem } from "@/lib/forms/check";
import { isFilled } from "@/lib/forms/fields";
import { type Raw, type RawObject, rowsAt, textAt, valueAt } from "@/lib/forms/raw";
import type { Locale } from "@/lib/i18n/locale";
import { isPortalAddress, listAt, sameKey, targetOf } from "./links";

/**
 * What single fields cannot see: addresses that lead nowhere or to the same thing twice, outside pages without a name,
 * comparisons of what is no practice, a list that is none, and nothing collected at all.
 */
export function collectionCrossCheck(raw: RawObject, source: Locale): Problem[] {
  const living = textAt(raw, "living").trim();
  if (!isFilled(raw.items) && living === "") return [{ path: "items", key: "required" }];
  const seen = new Set<string>();
  return [
    ...rowsAt(raw, "items").flatMap((row, index) => itemProblems(row, `items.${index}`, { source, seen })),
    ...(living !== "" && !listAt(living) ? [{ path: "living", key: "listAddress" as const }] : []),
  ];
}

/** `seen`: what the rows before it lead to. */
function itemProblems(
  row: Raw,
  path: string,
  { source, seen }: { source: Locale; seen: Set<string> },
): Problem[] {
  const link = textAt(row, "link").trim();
  if (link === "") return [];
  const target = targetOf(link);
  if (!target) return [{ path: `${path}.link`, key: isPortalAddress(link) ? "clubAddress" : "url" }];
  const key = sameKey(target);
  const twice = seen.has(key);
  seen.add(key);
  const isPractice = "kind" in target && target.kind === "practice";
  const unnamed = "address" in target && textAt(row, `label.${source}`).trim() === "";
  return [
    ...(twice ? [{ path: `${path}.link`, key: "sameTwice" as const }] : []),
    ...(unnamed ? [{ path: `${path}.label.${source}`, key: "required" as const }] : []),
    ...(isFilled(valueAt(row, "compare")) && !isPractice
      ? [{ path: `${path}.compare`, key: "comparesPractices" as const }]
      : []),
  ];
}

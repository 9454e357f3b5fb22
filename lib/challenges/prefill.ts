import { type Prefill, prefillOf } from "@/lib/entries/prefill";
import type { Locale } from "@/lib/i18n/locale";

/** What the fields of a call are named in an address. */
const names = { objectives: "objective", oblasti: "oblast", targetGroups: "group" } as const;
type Named = keyof typeof names;

const isNamed = (field: string): field is Named => Object.hasOwn(names, field);

/** What a new call begins with when an address says so: its objectives, oblasti and target groups. */
export const callPrefill = (query: Record<string, string | string[] | undefined>): Prefill =>
  prefillOf("challenge", (field) => (isNamed(field) ? [query[names[field]] ?? []].flat() : []));

/** Where a new call is begun, with what it begins with. */
export function newCallAddress(locale: Locale, prefill: Partial<Record<string, readonly string[]>>): string {
  const params = new URLSearchParams();
  for (const [field, name] of Object.entries(names))
    for (const id of prefill[field] ?? []) params.append(name, id);
  const query = params.toString();
  return `/${locale}/challenges/new${query && `?${query}`}`;
}

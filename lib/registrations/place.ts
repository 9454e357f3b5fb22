import type { Locale } from "@/lib/i18n/locale";
import { pick } from "@/lib/i18n/localized";
import type { HostedEvent } from "./event";

/** Place and address of an event in one line; "" when it has none. */
export const placeIn = ({ place, address }: Pick<HostedEvent, "place" | "address">, locale: Locale): string =>
  [pick(place, locale)?.text, pick(address, locale)?.text].filter(Boolean).join(", ");

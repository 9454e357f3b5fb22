import { useTranslations } from "next-intl";
import { Localized } from "@/components/ui/Localized";
import type { EventContent } from "@/lib/events/input";
import { listOf } from "@/lib/i18n/format";
import type { Locale } from "@/lib/i18n/locale";
import { isEmpty, pick } from "@/lib/i18n/localized";
import { regionLabel, termLabel } from "@/lib/vocabulary/vocabulary";

interface WhereRowProps {
  content: EventContent;
  regions: readonly string[];
  locale: Locale;
}

/** Where one goes, with a link to a map; the address to join online is for participants alone. */
export function WhereRow({ content, regions, locale }: WhereRowProps) {
  const t = useTranslations("event");
  const { mode, place, address, municipality } = content;
  const online = (
    <span className="block">
      {t(mode === "hybrid" ? "onlineToo" : "online")}
      <span className="meta block">{t("onlineHint")}</span>
    </span>
  );
  if (mode === "online") return online;
  const named = !isEmpty(place) || !isEmpty(address);
  const map = mapOf(content, locale);
  return (
    <>
      <Localized value={place} locale={locale} className="block" />
      <Localized value={address} locale={locale} className="block" />
      {!named && municipality && termLabel("municipalities", municipality, locale)}
      {!named &&
        !municipality &&
        listOf(
          regions.map((region) => regionLabel(region, locale)),
          locale,
        )}
      {map && (
        <a href={map} rel="noopener">
          {t("map")}
        </a>
      )}
      {mode === "hybrid" && online}
    </>
  );
}

/** The organiser's own link, or a search for the address: nothing is asked of a map before the reader does. */
function mapOf({ mapUrl, place, address, country }: EventContent, locale: Locale): string | null {
  if (mapUrl) return mapUrl;
  const street = pick(address, locale)?.text;
  if (!street) return null;
  const query = [street, pick(place, locale)?.text, country && termLabel("countries", country, "en")].filter(
    Boolean,
  );
  return `https://www.openstreetmap.org/search?${new URLSearchParams({ query: query.join(", ") })}`;
}

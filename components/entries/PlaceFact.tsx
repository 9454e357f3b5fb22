import { Icon } from "@/components/ui/Icon";
import { listOf } from "@/lib/i18n/format";
import type { Locale } from "@/lib/i18n/locale";
import type { InLanguage } from "@/lib/i18n/localized";
import { regionLabel } from "@/lib/vocabulary/vocabulary";
import { InLanguageText } from "./InLanguageText";

interface PlaceFactProps {
  place: InLanguage | null;
  regions: readonly string[];
  locale: Locale;
}

/** Where something is: the place as its authors say it, else the names of its regions. */
export function PlaceFact({ place, regions, locale }: PlaceFactProps) {
  if (!place && regions.length === 0) return null;
  return (
    <span>
      <Icon name="pin" size={18} />
      <span>
        {place ? (
          <InLanguageText value={place} locale={locale} />
        ) : (
          listOf(
            regions.map((region) => regionLabel(region, locale)),
            locale,
          )
        )}
      </span>
    </span>
  );
}

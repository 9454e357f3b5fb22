import { useTranslations } from "next-intl";
import type { Locale } from "@/lib/i18n/locale";
import type { Place } from "@/lib/transfer/input";
import { placeWords } from "@/lib/transfer/words";

/** What a municipality has said of itself, in a line. */
export function PlaceWords({ place, locale }: { place: Place; locale: Locale }) {
  const t = useTranslations("transfer.placeWords");
  return (
    <p className="facts meta mt-2">
      {placeWords(place, locale, (key, values) => t(key, values)).map((words) => (
        <span key={words}>{words}</span>
      ))}
    </p>
  );
}

import { useTranslations } from "next-intl";
import { Anchor } from "@/components/ui/Anchor";
import type { ListedEvent } from "@/lib/events/lists";
import { whenOf } from "@/lib/events/when";
import type { Locale } from "@/lib/i18n/locale";
import { eventHref } from "./addresses";

interface SeriesNavProps {
  /** All of a series, the soonest first. */
  series: readonly ListedEvent[];
  /** The one whose page this is. */
  slug: string | undefined;
  locale: Locale;
}

/** The events before and after this one in its series. */
export function SeriesNav({ series, slug, locale }: SeriesNavProps) {
  const t = useTranslations("event");
  const here = series.findIndex((event) => event.slug === slug);
  if (here < 0 || series.length < 2) return null;
  const neighbours = [
    ["previous", series[here - 1]],
    ["next", series[here + 1]],
  ] as const;
  return (
    <section id="series">
      <h2>{t("sections.series")}</h2>
      <p className="meta">{t("series.lead", { number: here + 1, count: series.length })}</p>
      <ul className="serl">
        {neighbours.map(
          ([name, event]) =>
            event && (
              <li key={name}>
                <span className="meta block">{t(`series.${name}`)}</span>
                <Anchor href={eventHref(locale, event.slug)}>{whenOf(event.event, locale)}</Anchor>
              </li>
            ),
        )}
      </ul>
    </section>
  );
}

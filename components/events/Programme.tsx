import { useTranslations } from "next-intl";
import { Localized } from "@/components/ui/Localized";
import type { EventContent } from "@/lib/events/input";
import type { Locale } from "@/lib/i18n/locale";

/** What happens, hour by hour. */
export function Programme({ rows, locale }: { rows: EventContent["programme"]; locale: Locale }) {
  const t = useTranslations("event.sections");
  if (rows.length === 0) return null;
  return (
    <section id="programme">
      <h2>{t("programme")}</h2>
      <ol className="prog2">
        {rows.map(({ time, title, speaker }, index) => (
          // biome-ignore lint/suspicious/noArrayIndexKey: two parts may bear the same name, and the list never changes
          <li key={index}>
            <span className="ph2">{time}</span>
            <div>
              <Localized as="b" value={title} locale={locale} />
              <Localized value={speaker} locale={locale} />
            </div>
          </li>
        ))}
      </ol>
    </section>
  );
}

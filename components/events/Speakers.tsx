import { useTranslations } from "next-intl";
import { Localized } from "@/components/ui/Localized";
import type { EventContent } from "@/lib/events/input";
import { hostOf } from "@/lib/i18n/format";
import type { Locale } from "@/lib/i18n/locale";

/** Who speaks, with their own pages. */
export function Speakers({ speakers, locale }: { speakers: EventContent["speakers"]; locale: Locale }) {
  const t = useTranslations("event.sections");
  if (speakers.length === 0) return null;
  return (
    <section id="speakers">
      <h2>{t("speakers")}</h2>
      <ul className="spk">
        {speakers.map(({ name, about, website }, index) => (
          // biome-ignore lint/suspicious/noArrayIndexKey: two may have the same name, and the list never changes
          <li key={index}>
            <Localized as="b" value={name} locale={locale} />
            <Localized as="p" value={about} locale={locale} />
            {website && (
              <p className="meta">
                <a href={website} rel="noopener">
                  {hostOf(website)}
                </a>
              </p>
            )}
          </li>
        ))}
      </ul>
    </section>
  );
}

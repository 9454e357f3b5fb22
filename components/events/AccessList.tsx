import { useTranslations } from "next-intl";
import { Icon, type IconName } from "@/components/ui/Icon";
import { LocalizedProse } from "@/components/ui/Localized";
import type { EventContent } from "@/lib/events/input";
import type { Locale } from "@/lib/i18n/locale";
import { isEmpty } from "@/lib/i18n/localized";

const offers = [
  ["signLanguage", "comment"],
  ["captions", "list"],
  ["stepFree", "access"],
] as const satisfies [string, IconName][];

/** How the event can be reached, heard and followed. */
export function AccessList({ content, locale }: { content: EventContent; locale: Locale }) {
  const t = useTranslations("event");
  const offered = offers.filter(([name]) => content[name]);
  if (offered.length === 0 && isEmpty(content.accessibility)) return null;
  return (
    <section id="access">
      <h2>{t("sections.access")}</h2>
      {offered.length > 0 && (
        <ul className="acc2">
          {offered.map(([name, icon]) => (
            <li key={name}>
              <Icon name={icon} />
              {t(`access.${name}`)}
            </li>
          ))}
        </ul>
      )}
      <LocalizedProse value={content.accessibility} locale={locale} />
    </section>
  );
}

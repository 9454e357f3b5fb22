import { useTranslations } from "next-intl";
import { Icon } from "@/components/ui/Icon";
import { Localized } from "@/components/ui/Localized";
import type { Locale } from "@/lib/i18n/locale";
import type { IdeaContent } from "@/lib/ideas/input";

interface TeamProps {
  team: IdeaContent["team"];
  locale: Locale;
}

/** Who does what, and which roles wait for somebody. */
export function Team({ team, locale }: TeamProps) {
  const t = useTranslations();
  if (team.length === 0) return null;
  return (
    <section id="team">
      <h2>{t("entries.sections.team")}</h2>
      <ul className="needl">
        {team.map(({ role, person, open }, index) => (
          // biome-ignore lint/suspicious/noArrayIndexKey: two people may have one role, and the list never changes
          <li key={index} className={open ? "open" : "ok"}>
            <span className="nst">
              <Icon name={open ? "search" : "check"} />
            </span>
            <div>
              <Localized as="b" value={role} locale={locale} />
              <Localized value={person} locale={locale} />
            </div>
            {open && <span className="who">{t("idea.team.open")}</span>}
          </li>
        ))}
      </ul>
    </section>
  );
}

import { useTranslations } from "next-intl";
import { Anchor } from "@/components/ui/Anchor";
import { Localized } from "@/components/ui/Localized";
import type { IdeaOnDesk } from "@/lib/challenges/desk-queries";
import type { Locale } from "@/lib/i18n/locale";
import { ideaAddress } from "@/lib/ideas/addresses";

interface DeskIdeasProps {
  ideas: readonly IdeaOnDesk[];
  locale: Locale;
}

/** The ideas in a call, with those that have left the public pages since. */
export function DeskIdeas({ ideas, locale }: DeskIdeasProps) {
  const t = useTranslations("challenges.desk");
  return (
    <section aria-labelledby="ideas" className="grid gap-3">
      <h2 id="ideas">{t("steps.ideas")}</h2>
      <p className="meta">{t("entered", { count: ideas.length })}</p>
      {ideas.length > 0 && (
        <ul className="calllines">
          {ideas.map(({ id, slug, title, isPublic }) => (
            <li key={id}>
              {isPublic ? (
                <Anchor href={ideaAddress(locale, slug)}>
                  <Localized value={title} locale={locale} />
                </Anchor>
              ) : (
                <>
                  <Localized value={title} locale={locale} /> <span className="meta">({t("notPublic")})</span>
                </>
              )}
            </li>
          ))}
        </ul>
      )}
    </section>
  );
}

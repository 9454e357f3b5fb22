import { useTranslations } from "next-intl";
import { InLanguageText } from "@/components/entries/InLanguageText";
import { Anchor } from "@/components/ui/Anchor";
import { LinkButton } from "@/components/ui/Button";
import { Cover } from "@/components/ui/Cover";
import { Icon } from "@/components/ui/Icon";
import { scoreAddress } from "@/lib/challenges/addresses";
import type { IdeaToScore } from "@/lib/challenges/review-queries";
import type { Locale } from "@/lib/i18n/locale";
import { ideaAddress } from "@/lib/ideas/addresses";

interface ReviewListProps {
  ideas: readonly IdeaToScore[];
  slug: string;
  criteria: number;
  locale: Locale;
  /** Handed in: nothing is scored any more. */
  frozen: boolean;
}

/** The ideas that a reviewer scores, each with how far they are themselves. */
export function ReviewList({ ideas, slug, criteria, locale, frozen }: ReviewListProps) {
  const t = useTranslations("challenges.review");
  return (
    <section aria-labelledby="ideas" className="grid gap-4">
      <h2 id="ideas">{t("list")}</h2>
      <p className="hint">{t("order")}</p>
      <ol>
        {ideas.map(({ id, title, teaser, scored, slug: idea }) => (
          <li key={id} className="row mine k-idea">
            <Cover seed={id} kind="idea" size="row" done={scored / criteria} />
            <div className="body">
              <h3>
                <Anchor href={frozen ? ideaAddress(locale, idea) : scoreAddress(locale, slug, id)}>
                  <InLanguageText value={title} locale={locale} tagged />
                </Anchor>
              </h3>
              <p className="sum">
                <InLanguageText value={teaser} locale={locale} />
              </p>
              <p className="facts meta">
                <span className={scored === criteria ? "st pub" : "st old"}>
                  <Icon name={scored === criteria ? "check" : "edit"} size={16} />
                  {t("progress", { marks: scored, of: criteria })}
                </span>
              </p>
            </div>
            {!frozen && (
              <p className="acts2">
                <LinkButton variant="line" href={scoreAddress(locale, slug, id)}>
                  {t(scored > 0 ? "change" : "open")}
                  <span className="vh">{t("ofIdea", { title: title.text })}</span>
                </LinkButton>
              </p>
            )}
          </li>
        ))}
      </ol>
    </section>
  );
}

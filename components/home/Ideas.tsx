import { useTranslations } from "next-intl";
import { IdeaCard } from "@/components/ideas/IdeaCard";
import { listHref } from "@/components/search/addresses";
import { Anchor } from "@/components/ui/Anchor";
import { Icon } from "@/components/ui/Icon";
import type { EntrySummary } from "@/lib/entries/summary";
import type { Locale } from "@/lib/i18n/locale";

/** The newest ideas that look for somebody. Nothing before the first one. */
export function Ideas({ ideas, locale }: { ideas: readonly EntrySummary[]; locale: Locale }) {
  const t = useTranslations("ideas.strip");
  if (ideas.length === 0) return null;
  return (
    <section className="sec wrap" aria-labelledby="ideas">
      <div className="sech">
        <div>
          <h2 id="ideas">{t("title")}</h2>
          <p>{t("lead")}</p>
        </div>
        <Anchor className="more" href={listHref(locale, "/ideas")}>
          {t("all")}
          <Icon name="right" />
        </Anchor>
      </div>
      <div className="grid gap-x-9 gap-y-12 md:grid-cols-2 lg:grid-cols-3">
        {ideas.map((idea) => (
          <IdeaCard key={idea.id} idea={idea} locale={locale} />
        ))}
      </div>
    </section>
  );
}

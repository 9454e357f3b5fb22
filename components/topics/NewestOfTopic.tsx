import { useTranslations } from "next-intl";
import { PracticeRow } from "@/components/practices/PracticeRow";
import { practicesHref } from "@/components/search/addresses";
import { Anchor } from "@/components/ui/Anchor";
import { LinkButton } from "@/components/ui/Button";
import { Empty } from "@/components/ui/Empty";
import { Icon } from "@/components/ui/Icon";
import type { EntrySummary } from "@/lib/entries/summary";
import type { Locale } from "@/lib/i18n/locale";
import type { TopicId } from "@/lib/topics/topic";

interface NewestOfTopicProps {
  id: TopicId;
  practices: readonly EntrySummary[];
  total: number;
  locale: Locale;
}

/** The newest practices of a topic; an invitation where there is none. */
export function NewestOfTopic({ id, practices, total, locale }: NewestOfTopicProps) {
  const t = useTranslations("topics");
  if (total === 0) {
    return (
      <div className="wrap sec">
        <Empty
          kind="practice"
          title={t("empty.title")}
          actions={
            <>
              <LinkButton href={`/${locale}/practices/new`}>{t("share")}</LinkButton>
              <LinkButton variant="line" href={`/${locale}/topics`}>
                {t("index")}
              </LinkButton>
            </>
          }
        >
          {t("empty.text")}
        </Empty>
      </div>
    );
  }
  return (
    <section className="wrap sec" aria-labelledby="newest">
      <div className="sech">
        <h2 id="newest">{t("newest")}</h2>
        <Anchor className="more" href={`/${locale}/topics`}>
          {t("index")}
          <Icon name="right" />
        </Anchor>
      </div>
      <ul>
        {practices.map((practice) => (
          <PracticeRow key={practice.id} practice={practice} locale={locale} />
        ))}
      </ul>
      {total > practices.length && (
        <p className="mt-7">
          <Anchor className="more" href={practicesHref(locale, { topic: [id] })}>
            {t("all", { count: total })}
            <Icon name="right" />
          </Anchor>
        </p>
      )}
    </section>
  );
}

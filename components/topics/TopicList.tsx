import { useTranslations } from "next-intl";
import { Anchor } from "@/components/ui/Anchor";
import { Cover } from "@/components/ui/Cover";
import type { Locale } from "@/lib/i18n/locale";
import { topicIds } from "@/lib/topics/topic";
import { termLabel } from "@/lib/vocabulary/vocabulary";

interface TopicListProps {
  counts: Readonly<Record<string, number>>;
  locale: Locale;
}

/** All topics with what they are about; one without a practice is a bare cloth. */
export function TopicList({ counts, locale }: TopicListProps) {
  const t = useTranslations("topics");
  return (
    <ul>
      {topicIds().map((id) => {
        const count = counts[id] ?? 0;
        return (
          <li key={id} className="row prow k-practice">
            <Cover seed={id} kind="practice" size="list" done={count > 0 ? 1 : 0} />
            <div className="body">
              <h2>
                <Anchor href={`/${locale}/topics/${id}`}>{termLabel("topics", id, locale)}</Anchor>
              </h2>
              <p className="sum">{t(`introductions.${id}`)}</p>
            </div>
            <dl className="pstat">
              <div>
                <dt>{t("unit", { count })}</dt>
                <dd>{count}</dd>
              </div>
            </dl>
          </li>
        );
      })}
    </ul>
  );
}

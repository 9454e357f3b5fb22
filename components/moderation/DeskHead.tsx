import { useTranslations } from "next-intl";
import type { ReactNode } from "react";
import { ReportsTab } from "@/components/reports/ReportsTab";
import { Anchor } from "@/components/ui/Anchor";
import { countQueue, type QueueFilters, queueQueryOf, queueStates } from "@/lib/entries/queue";
import type { QueueItem } from "@/lib/entries/review-queries";
import type { Locale } from "@/lib/i18n/locale";
import { ideasDeskAddress } from "@/lib/ideas/addresses";
import { adoptionsDeskAddress } from "@/lib/lineage/addresses";

interface DeskHeadProps {
  items: QueueItem[];
  locale: Locale;
  viewerId: string;
  now: Date;
  /** Whether the reader moderates what members write; else they review some kinds and no more. */
  moderates: boolean;
  /** The list that is shown; without it none of them is. */
  shown?: QueueFilters | "published";
  /** Not a heading where the page has another: the whole page of a practice. */
  heading?: "h1" | "p";
}

const calm: QueueFilters = { state: "all", kind: null, language: null };

/** The name of the desk, how the queue stands, and its lists. */
export function DeskHead(props: DeskHeadProps) {
  const { items, locale, viewerId, now, moderates, shown, heading: Heading = "h1" } = props;
  const t = useTranslations("moderation");
  const counts = countQueue(items, viewerId, now);
  const bold = { b: (chunks: ReactNode) => <b>{chunks}</b> };
  const filters = shown === undefined || shown === "published" ? calm : shown;
  const isOn = (state: string) =>
    shown !== undefined && (shown === "published" ? "published" : shown.state) === state ? "page" : undefined;
  return (
    <div className="modh">
      <Heading className="xc text-[2.75rem]">{t("title")}</Heading>
      <ul className="modn">
        <li>{t.rich("counts.waiting", { count: counts.waiting, ...bold })}</li>
        <li>{t.rich("counts.held", { count: counts.held, ...bold })}</li>
        {counts.soon > 0 && <li className="w">{t.rich("counts.soon", { count: counts.soon, ...bold })}</li>}
        {counts.late > 0 && <li className="e">{t.rich("counts.late", { count: counts.late, ...bold })}</li>}
      </ul>
      <nav className="mtabs" aria-label={t("lists.label")}>
        <ul>
          {queueStates.map((state) => (
            <li key={state}>
              <Anchor
                href={`/${locale}/moderation${queueQueryOf({ ...filters, state })}`}
                aria-current={isOn(state)}
              >
                {t(`lists.${state}`, { count: counts[state] })}
              </Anchor>
            </li>
          ))}
          {moderates && (
            <li>
              <Anchor href={`/${locale}/moderation?list=published`} aria-current={isOn("published")}>
                {t("lists.published")}
              </Anchor>
            </li>
          )}
          <li>
            <Anchor href={ideasDeskAddress(locale)}>{t("lists.ideas")}</Anchor>
          </li>
          {moderates && (
            <>
              <li>
                <Anchor href={adoptionsDeskAddress(locale)}>{t("lists.adoptions")}</Anchor>
              </li>
              <li>
                <ReportsTab locale={locale} />
              </li>
            </>
          )}
        </ul>
      </nav>
    </div>
  );
}

import { useFormatter, useTranslations } from "next-intl";
import { Anchor } from "@/components/ui/Anchor";
import { Mark } from "@/components/ui/Mark";
import { kindOf } from "@/lib/entries/kinds";
import { slaOfItem } from "@/lib/entries/queue";
import type { QueueItem as Item } from "@/lib/entries/review-queries";
import { momentOf } from "@/lib/i18n/format";
import type { Locale } from "@/lib/i18n/locale";
import { pick } from "@/lib/i18n/localized";
import { LanguageMark } from "./LanguageMark";
import { SlaBar } from "./SlaBar";

interface QueueItemProps {
  item: Item;
  locale: Locale;
  viewerId: string;
  now: Date;
  /** The one that is open beside the queue. */
  current: boolean;
}

/** One text that waits for an answer. */
export function QueueItem({ item, locale, viewerId, now, current }: QueueItemProps) {
  const t = useTranslations("moderation");
  const format = useFormatter();
  const { kind, isUpdate, revisionNumber, claimedBy } = item;
  const title = pick(item.title, locale);
  return (
    <Anchor
      href={`/${locale}/moderation/${item.id}`}
      className={`qi k-${kind}${current ? " on" : ""}`}
      aria-current={current ? "true" : undefined}
    >
      <span className="pt-0.5 text-k">
        <Mark kind={kindOf(kind).dye} />
        <span className="vh">{t(`kinds.${kind}`)}</span>
      </span>
      <span className="qt">
        <b lang={title && title.lang !== locale ? title.lang : undefined}>
          {title?.text ?? t("queue.untitled")}
        </b>
        <span>
          {item.owner} · <LanguageMark language={item.sourceLanguage} /> ·{" "}
          {isUpdate
            ? t("queue.update")
            : revisionNumber > 1
              ? t("queue.again", { number: revisionNumber })
              : t("queue.new")}
        </span>
        {item.state === "scheduled" ? (
          <span>
            {t("queue.scheduled", { at: item.scheduledAt ? momentOf(item.scheduledAt, locale) : "" })}
          </span>
        ) : (
          <SlaBar sla={slaOfItem(item, now)} />
        )}
        <span>
          {t("queue.submitted", { ago: format.relativeTime(item.submittedAt, now) })}
          {claimedBy && " · "}
          {claimedBy &&
            (claimedBy.id === viewerId
              ? t("queue.heldByYou")
              : t("queue.heldBy", { name: claimedBy.name ?? "" }))}
        </span>
      </span>
    </Anchor>
  );
}

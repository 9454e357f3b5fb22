import { useTranslations } from "next-intl";
import type { QueueItem as Item } from "@/lib/entries/review-queries";
import type { Locale } from "@/lib/i18n/locale";
import { QueueItem } from "./QueueItem";

interface QueueListProps {
  items: Item[];
  locale: Locale;
  viewerId: string;
  now: Date;
  currentId?: string;
}

/** What waits for an answer, the nearest deadline first. */
export function QueueList({ items, currentId, ...rest }: QueueListProps) {
  const t = useTranslations("moderation.queue");
  return (
    <>
      <ul className="max-w-[46rem]">
        {items.map((item) => (
          <li key={item.id}>
            <QueueItem item={item} current={item.id === currentId} {...rest} />
          </li>
        ))}
      </ul>
      <p className="hint qh">{t("promise")}</p>
    </>
  );
}

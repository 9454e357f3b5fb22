import { useTranslations } from "next-intl";
import { Localized } from "@/components/ui/Localized";
import { Note } from "@/components/ui/Note";
import { dateOf } from "@/lib/i18n/calendar-format";
import { momentOf } from "@/lib/i18n/format";
import type { CompleteEvent } from "./article";

/** Says first what has changed: it is cancelled, has moved, is not certain, or is over. */
export function StatusNote({
  status = "confirmed",
  statusNote = {},
  isOver = false,
  locale,
  content,
}: CompleteEvent) {
  const t = useTranslations("event");
  const { previousStart } = statusNote;
  if (isOver && status !== "cancelled") {
    const hasMore = content.attachments.length + content.links.length > 0 || content.recording;
    return (
      <Note icon="calendar">
        {t("status.past")} {hasMore && <a href="#materials">{t("seeMaterials")}</a>}
      </Note>
    );
  }
  if (status === "confirmed") return null;
  return (
    <Note tone={status === "cancelled" ? "error" : "warn"}>
      <p>
        <b>
          {status === "moved" && previousStart
            ? t("status.movedFrom", {
                date: previousStart.includes("T")
                  ? momentOf(previousStart, locale)
                  : dateOf(previousStart, locale),
              })
            : t(`status.${status}`)}
        </b>
      </p>
      <Localized as="p" value={statusNote} locale={locale} />
    </Note>
  );
}

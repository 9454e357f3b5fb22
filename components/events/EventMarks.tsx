import { useTranslations } from "next-intl";
import type { EventFacts } from "@/lib/events/facts";

interface EventMarksProps {
  event: EventFacts;
  /** "agenda" with all that it offers; "row" without what matters only before it; "status" with what has changed alone. */
  look: "agenda" | "row" | "status";
}

/** What is to be known of an event before anything else, and what it offers: short, in a line. */
export function EventMarks({ event, look }: EventMarksProps) {
  const t = useTranslations("events.marks");
  const { status, signLanguage, captions, stepFree, recorded, registration } = event;
  const offers = [
    signLanguage && t("sign"),
    captions && t("captions"),
    stepFree && t("stepFree"),
    recorded && t("recorded"),
    look === "agenda" && registration === "none" && t("free"),
  ].filter((mark) => mark !== false);
  const shown = look === "status" ? [] : offers;
  if (status === "confirmed" && shown.length === 0) return null;
  return (
    <span className="tags">
      {status !== "confirmed" && <span className={`chip est ${status}`}>{t(status)}</span>}
      {shown.map((mark) => (
        <span key={mark} className="chip">
          {mark}
        </span>
      ))}
    </span>
  );
}

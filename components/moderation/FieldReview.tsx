import { useTranslations } from "next-intl";
import type { ReactNode } from "react";
import { Note } from "@/components/ui/Note";
import type { Warning } from "@/lib/entries/warnings";
import { type Field, isFilled } from "@/lib/forms/fields";
import { FieldValue } from "./FieldValue";
import type { ValueProps } from "./showing";

interface FieldReviewProps extends ValueProps {
  warnings: Warning[];
  /** Remarks of earlier revisions on this field. */
  remarks: { revisionNumber: number; body: string }[];
  /** More to look at: similar titles beside the title. */
  extra?: ReactNode;
  /** Where a remark can be written; nothing when nobody decides now. */
  remark?: ReactNode;
  changed: boolean;
}

/** One field under review: what it holds, what to look at, what was said of it, what is to be said. */
export function FieldReview({ warnings, remarks, extra, remark, changed, ...value }: FieldReviewProps) {
  const t = useTranslations("moderation");
  const { path, before, after, showing } = value;
  const badge = isFilled(before) ? (isFilled(after) ? "changed" : "removed") : "new";
  const layout = isShort(value.field) ? "md:grid-cols-[11rem_minmax(0,1fr)]" : "";
  return (
    <section className={`df grid gap-x-4 ${layout}`} id={`field-${path}`}>
      <h3>
        {showing.labelOf(path)}
        {changed && <span className="meta">{t(`fields.${badge}`)}</span>}
      </h3>
      <div>
        {(isFilled(after) || changed) && <FieldValue {...value} />}
        {(warnings.length > 0 || remarks.length > 0 || extra) && (
          <div className="mt-3 grid gap-2 empty:hidden">
            {warnings.map(({ key, values }) => (
              <Note key={key} tone="warn">
                {t(`warnings.${key}`, { count: 0, rows: "", found: "", ...values })}
              </Note>
            ))}
            {extra}
            {remarks.map(({ revisionNumber, body }) => (
              <Note key={`${revisionNumber}:${body}`} icon="comment">
                <b>{t("fields.earlier", { number: revisionNumber })}</b>
                <p className="whitespace-pre-line">{body}</p>
              </Note>
            ))}
          </div>
        )}
        {remark}
      </div>
    </section>
  );
}

/** Whether a value is a line or so: it stands beside its label where there is room. */
const isShort = ({ widget }: Field): boolean => !["area", "rows", "files", "group"].includes(widget.type);

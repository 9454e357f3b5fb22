import { useTranslations } from "next-intl";
import { Button } from "@/components/ui/Button";
import { Table } from "@/components/ui/Table";
import { opennessOf } from "@/lib/challenges/challenge";
import { remove } from "@/lib/challenges/desk-actions";
import type { DeskCall, ReviewerProgress } from "@/lib/challenges/desk-queries";
import { dayOf } from "@/lib/i18n/format";
import type { Locale } from "@/lib/i18n/locale";
import { CallFields } from "./CallFields";

interface ReviewerTableProps {
  call: DeskCall;
  reviewers: readonly ReviewerProgress[];
  locale: Locale;
  now: Date;
  mayRemove: boolean;
}

/** The reviewers with how far they are: never what they gave. */
export function ReviewerTable({ call, reviewers, locale, now, mayRemove }: ReviewerTableProps) {
  const t = useTranslations("challenges.desk.list");
  const total = call.criteria.length * call.ideas.filter(({ isPublic }) => isPublic).length;
  const waits = opennessOf(call, now) !== "closed";
  const progress = ({ submittedAt, marks }: ReviewerProgress) => {
    if (submittedAt) return t("submitted", { date: dayOf(submittedAt, locale) });
    return waits ? t("waiting") : t("of", { marks, of: total });
  };
  return (
    <Table caption={t("caption")} hideCaption stacked>
      <thead>
        <tr>
          <th scope="col">{t("who")}</th>
          <th scope="col">{t("progress")}</th>
          {mayRemove && <th scope="col">{t("act")}</th>}
        </tr>
      </thead>
      <tbody>
        {reviewers.map((reviewer) => (
          <tr key={reviewer.id}>
            <th scope="row">
              {reviewer.name || reviewer.email}
              {reviewer.name && <span className="meta block">{reviewer.email}</span>}
            </th>
            <td data-l={t("progress")}>{progress(reviewer)}</td>
            {mayRemove && (
              <td>
                {!reviewer.submittedAt && (
                  <details className="callconfirm">
                    <summary className="btn quiet -ml-2.5">
                      {t("remove")}
                      <span className="vh">{t("removeOf", { name: reviewer.name || reviewer.email })}</span>
                    </summary>
                    <form action={remove}>
                      <CallFields locale={locale} call={call} />
                      <input type="hidden" name="userId" value={reviewer.id} />
                      <p>{t("sure")}</p>
                      <Button variant="danger">{t("yes")}</Button>
                    </form>
                  </details>
                )}
              </td>
            )}
          </tr>
        ))}
      </tbody>
    </Table>
  );
}

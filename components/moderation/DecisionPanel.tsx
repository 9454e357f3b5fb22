import { useTranslations } from "next-intl";
import { grounds } from "@/lib/entries/grounds";
import type { ReviewItem } from "@/lib/entries/review-queries";
import { momentOf } from "@/lib/i18n/format";
import type { Locale } from "@/lib/i18n/locale";
import { Checklist } from "./Checklist";
import { DecisionForm } from "./DecisionForm";
import { DecisionRefused } from "./DecisionRefused";
import type { DecisionWords } from "./decision-words";
import { useGroundName } from "./GroundName";
import { useActName } from "./use-act-name";

interface DecisionPanelProps {
  item: ReviewItem;
  locale: Locale;
  /** Whether this moderator may decide now. */
  mayDecide: boolean;
}

/** The checks and the decision; after a refusal, why it was not carried out. */
export function DecisionPanel({ item, locale, mayDecide }: DecisionPanelProps) {
  const t = useTranslations("moderation.decision");
  const words = useDecisionWords();
  const problems = useTranslations("moderation.problems");
  const last = useLastAct(item, locale);
  const refused = {
    title: t("notSent"),
    typed: t("typed"),
    problems: {
      not_found: problems("not_found"),
      not_yours: problems("not_yours"),
      own_work: problems("own_work"),
      wrong_state: problems("wrong_state"),
      claimed_by_other: problems("claimed_by_other"),
      conflict: problems("conflict"),
      incomplete: problems("incomplete"),
    },
  };
  return (
    <>
      {mayDecide && <Checklist />}
      <section aria-labelledby="decision-title" className="empty:hidden">
        {mayDecide && <h2 id="decision-title">{t("title")}</h2>}
        <DecisionRefused words={refused} last={last} formStands={mayDecide} />
        {mayDecide && (
          <DecisionForm
            locale={locale}
            entryId={item.id}
            version={item.version}
            keptUnder={`decision:${item.id}:${item.revision.number}`}
            words={words}
          />
        )}
      </section>
    </>
  );
}

function useDecisionWords(): DecisionWords {
  const t = useTranslations("moderation.decision");
  const groundName = useGroundName();
  return {
    title: t("title"),
    decisions: {
      publish: t("publish"),
      schedule: t("schedule"),
      request_changes: t("request_changes"),
      decline: t("decline"),
    },
    publishDay: t("publishDay"),
    publishDayHint: t("publishDayHint"),
    publishTime: t("publishTime"),
    ground: t("ground"),
    groundHint: t("groundHint"),
    noGround: t("noGround"),
    grounds: grounds.map((id) => ({ id, label: groundName(id) })),
    reason: t("reason"),
    reasonHint: t("reasonHint"),
    submit: t("submit"),
    sending: t("sending"),
    appeal: t("appeal"),
    errorTitle: t("errorTitle"),
  };
}

/** What happened last, by whom and when. */
function useLastAct({ events }: ReviewItem, locale: Locale): string {
  const t = useTranslations("moderation.decision");
  const actName = useActName();
  const [last] = events;
  if (!last) return "";
  return t("last", {
    action: actName(last.action),
    name: last.actor?.name ?? "",
    at: momentOf(last.at, locale),
  });
}

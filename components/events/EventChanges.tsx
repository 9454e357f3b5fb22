import { useTranslations } from "next-intl";
import { fieldWords, problemText } from "@/components/entry-form/words";
import { Anchor } from "@/components/ui/Anchor";
import { LinkButton } from "@/components/ui/Button";
import { Note } from "@/components/ui/Note";
import { noteLimit } from "@/lib/events/act-input";
import { myEventsAddress } from "@/lib/events/addresses";
import { factsOf } from "@/lib/events/kind";
import type { ChangeableEvent } from "@/lib/events/organised";
import type { StatusAct } from "@/lib/events/status-acts";
import { whenOf } from "@/lib/events/when";
import type { Locale } from "@/lib/i18n/locale";
import { pick } from "@/lib/i18n/localized";
import { termsOf } from "@/lib/vocabulary/vocabulary";
import { eventHref } from "./addresses";
import { CopyForms } from "./CopyForms";
import { EventMarks } from "./EventMarks";
import { EventOutcome } from "./EventOutcome";
import { MoveForm, type TimeProblem } from "./MoveForm";
import { type ProblemLabels, StatusForm } from "./StatusForm";

interface EventChangesProps {
  event: ChangeableEvent;
  locale: Locale;
  /** What has just been done, or could not be. */
  query: Parameters<typeof EventOutcome>[0];
}

/** What can be said of an event that stands in one of these. */
const acts: Record<ChangeableEvent["status"], readonly StatusAct[]> = {
  confirmed: ["tentative", "cancelled"],
  moved: ["tentative", "cancelled"],
  tentative: ["confirmed", "cancelled"],
  cancelled: ["confirmed"],
};

const wrong = [
  "required",
  "date",
  "time",
  "dateOrder",
  "noSuchTime",
  "choice",
  "invalid",
] as const satisfies TimeProblem[];

/** Everything that an organiser can do with a published event. */
export function EventChanges({ event, locale, query }: EventChangesProps) {
  const t = useTranslations("events.change");
  const { labels, problems } = useLabels();
  const hintOf = (status: StatusAct, before: ChangeableEvent["status"]) => {
    if (status === "cancelled") return labels.hint;
    if (status === "tentative") return t("noteHintPage");
    return before === "cancelled" ? t("noteHintLetter") : null;
  };
  const words = fieldWords("event", locale);
  const title = pick(event.title, locale);
  const facts = { ...factsOf(event.content), status: event.status };
  const fields = Object.fromEntries(
    Object.keys(event.times).map((name) => [name, words.label(name)]),
  ) as Record<keyof typeof event.times, string>;
  const wrongWords = Object.fromEntries(wrong.map((key) => [key, problemText(locale, { path: "", key })]));
  return (
    <main id="main" className="wrap k-event pb-18">
      <div className="acch">
        <div>
          <h1>{t("title")}</h1>
          <p className="lead" lang={title?.lang}>
            <Anchor href={eventHref(locale, event.slug)}>{title?.text}</Anchor>
          </p>
        </div>
        <LinkButton variant="line" href={myEventsAddress(locale)}>
          {t("back")}
        </LinkButton>
      </div>
      <div className="narrow grid gap-6">
        <EventOutcome {...query} />
        <p className="facts">
          <span>{t("now", { when: whenOf(facts, locale) })}</span>
          <EventMarks event={facts} look="status" />
        </p>
        {event.isOver && <Note>{t("past")}</Note>}
        <div className="chgs">
          {!event.isOver && event.status !== "cancelled" && (
            <section aria-labelledby="move">
              <h2 id="move">{t("move.title")}</h2>
              <p>{t("move.lead")}</p>
              <MoveForm
                locale={locale}
                entryId={event.id}
                times={event.times}
                labels={{
                  ...labels,
                  submit: t("move.submit"),
                  fields,
                  problems,
                  wrong: wrongWords as Record<TimeProblem, string>,
                }}
              >
                {termsOf("timeZones").map(({ id }) => (
                  <option key={id}>{id}</option>
                ))}
              </MoveForm>
            </section>
          )}
          {!event.isOver &&
            acts[event.status].map((status) => (
              <section key={status} aria-labelledby={status}>
                <h2 id={status}>{t(`${status}.title`)}</h2>
                <p>{t(`${status}.lead`)}</p>
                <StatusForm
                  locale={locale}
                  entryId={event.id}
                  status={status}
                  labels={{
                    ...labels,
                    hint: hintOf(status, event.status),
                    submit: t(`${status}.submit`),
                    problems,
                  }}
                />
              </section>
            ))}
          {event.isOwn && <CopyForms locale={locale} entryId={event.id} />}
        </div>
      </div>
    </main>
  );
}

const refusals = [
  "not_found",
  "past",
  "cancelled",
  "note_needed",
  "same_date",
  "past_date",
  "in_review",
  "no_such_time",
  "too_many",
  "too_often",
] as const;

function useLabels() {
  const t = useTranslations("events.change");
  const refused = useTranslations("events.refusals");
  const labels = { note: t("note"), hint: t("noteHint"), bg: t("noteBg"), en: t("noteEn") };
  const problems = Object.fromEntries(refusals.map((key) => [key, refused(key)]));
  return {
    labels,
    problems: { ...problems, too_long: refused("too_long", { max: noteLimit }) } as ProblemLabels,
  };
}

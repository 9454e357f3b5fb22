import { useTranslations } from "next-intl";
import { Note } from "@/components/ui/Note";
import { Time } from "@/components/ui/Time";
import { dayOf } from "@/lib/i18n/format";
import type { Locale } from "@/lib/i18n/locale";
import { answerWorkingDays, type IdeaLife } from "@/lib/ideas/life";
import { Explained } from "./Explained";

/** What the team has answered officially; else by when it must, that it is late, or how many supporters oblige it. */
export function Answer({ life, locale }: { life: IdeaLife; locale: Locale }) {
  const t = useTranslations("ideaLife.answer");
  const isOpen = life.debt === "none" && life.needed > 0;
  // Nobody is waiting for an answer to what is not worked on any more.
  if (life.answers.length === 0 && isOpen && life.phase !== "open" && life.phase !== "incubating")
    return null;
  return (
    <section className="answer" aria-labelledby="idea-answer" id="answer">
      <h2 id="idea-answer">{t("title")}</h2>
      {life.answers.map((answer) => (
        <article key={answer.id}>
          <p className="meta">
            {answer.author ? t("by", { name: answer.author }) : t("team")} ·{" "}
            <Time at={answer.at}>{dayOf(answer.at, locale)}</Time>
          </p>
          <Explained text={answer.body} locale={locale} />
        </article>
      ))}
      <Owed life={life} locale={locale} />
      {life.answers.length === 0 && isOpen && (
        <p>{t("needed", { threshold: life.threshold, needed: life.needed, days: answerWorkingDays })}</p>
      )}
    </section>
  );
}

function Owed({ life, locale }: { life: IdeaLife; locale: Locale }) {
  const t = useTranslations("ideaLife.answer");
  const { debt, answerDueAt, reachedAt, threshold } = life;
  if ((debt !== "due" && debt !== "late") || !answerDueAt || !reachedAt) return null;
  return (
    <Note tone={debt === "late" ? "warn" : "info"} icon="clock">
      <p>
        <b>{t(debt, { date: dayOf(answerDueAt, locale) })}</b>
      </p>
      <p>{t("why", { threshold, date: dayOf(reachedAt, locale) })}</p>
    </Note>
  );
}

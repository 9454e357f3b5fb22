import { NextIntlClientProvider, useTranslations } from "next-intl";
import { LinkButton } from "@/components/ui/Button";
import { Note } from "@/components/ui/Note";
import type { Locale } from "@/lib/i18n/locale";
import { pick } from "@/lib/i18n/localized";
import { messagesOf } from "@/lib/i18n/messages";
import { ideaDeskAddress, mergeAddress } from "@/lib/ideas/addresses";
import type { IdeaOnDesk } from "@/lib/ideas/desk-item";
import { AnswerForm } from "./AnswerForm";
import { MoveForm } from "./MoveForm";

interface SteeringProps {
  idea: IdeaOnDesk;
  locale: Locale;
}

/** What the team can do with an idea now, or why it cannot. */
export function Steering({ idea, locale }: SteeringProps) {
  const t = useTranslations("ideaLife.desk");
  const away = idea.merges.find((merge) => merge.away && !merge.undone);
  if (away) {
    const title = pick(away.other.title, locale)?.text ?? "";
    return (
      <Note>
        <p>{t("away", { title })}</p>
        <p>
          <LinkButton variant="quiet" href={ideaDeskAddress(locale, away.other.id)}>
            {t("toTarget", { title })}
          </LinkButton>
        </p>
      </Note>
    );
  }
  if (idea.isOwn) return <Note>{t("own")}</Note>;
  if (!idea.life) return <Note tone="warn">{t("hidden")}</Note>;
  const { phase, answers, moves } = idea.life;
  const form = { locale, entryId: idea.id, source: idea.sourceLanguage };
  return (
    <NextIntlClientProvider messages={steerWords(locale)}>
      <section className="grid gap-4" aria-labelledby="to-answer">
        <h2 id="to-answer">{t("answer.title")}</h2>
        <p>{t(answers.length > 0 ? "answer.given" : "answer.lead")}</p>
        <AnswerForm key={answers.length} {...form} />
      </section>
      <section className="grid gap-4" aria-labelledby="to-move">
        <h2 id="to-move">{t("move.title")}</h2>
        <p>{t("move.lead")}</p>
        <MoveForm key={moves.length} {...form} phase={phase} />
      </section>
      <section className="grid gap-4" aria-labelledby="to-merge">
        <h2 id="to-merge">{t("merge.title")}</h2>
        <p>{t("merge.lead")}</p>
        <p>
          <LinkButton variant="line" href={mergeAddress(locale, idea.id)}>
            {t("merge.open")}
          </LinkButton>
        </p>
      </section>
    </NextIntlClientProvider>
  );
}

/** The words that the forms need in the browser. */
export function steerWords(locale: Locale) {
  const { desk, phases } = messagesOf(locale).ideaLife;
  const { move, answer, merge, text, problems } = desk;
  return { ideaLife: { phases, desk: { move, answer, merge, text, problems } } };
}

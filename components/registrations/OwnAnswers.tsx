import { useTranslations } from "next-intl";
import type { Locale } from "@/lib/i18n/locale";
import type { Answers } from "@/lib/registrations/registration";
import { AnswerList } from "./AnswerList";

/** What somebody answered to the organiser; nothing when nothing was asked. */
export function OwnAnswers({ answers, locale }: { answers: Answers; locale: Locale }) {
  const t = useTranslations("registrations.ticket");
  if (Object.keys(answers).length === 0) return null;
  return (
    <section aria-labelledby="answers" className="grid gap-2">
      <h2 id="answers" className="lab">
        {t("answers")}
      </h2>
      <AnswerList answers={answers} locale={locale} />
    </section>
  );
}

import type { Locale } from "@/lib/i18n/locale";
import { pick } from "@/lib/i18n/localized";
import type { Answers } from "@/lib/registrations/registration";

/** Questions as they were asked, with the answers. */
export function AnswerList({ answers, locale }: { answers: Answers; locale: Locale }) {
  return (
    <dl className="grid gap-2">
      {Object.entries(answers).map(([number, { question, answer }]) => {
        const asked = pick(question, locale);
        return (
          <div key={number}>
            <dt className="meta" lang={asked?.lang === locale ? undefined : asked?.lang}>
              {asked?.text}
            </dt>
            <dd className="whitespace-pre-line">{answer}</dd>
          </div>
        );
      })}
    </dl>
  );
}

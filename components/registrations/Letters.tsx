import { useTranslations } from "next-intl";
import { Note } from "@/components/ui/Note";
import { Prose } from "@/components/ui/Prose";
import { momentOf } from "@/lib/i18n/format";
import type { Locale } from "@/lib/i18n/locale";
import { audiences } from "@/lib/registrations/input";
import { messageLimits } from "@/lib/registrations/limits";
import type { messagesOf } from "@/lib/registrations/participants";
import { LetterForm } from "./LetterForm";
import { OrganiserPage } from "./OrganiserPage";

interface LettersProps {
  letters: NonNullable<Awaited<ReturnType<typeof messagesOf>>>;
  locale: Locale;
  /** To how many a letter has just gone; not a number without one. */
  sent: number;
}

/** What organisers write to participants, and have written. */
export function Letters({ letters, locale, sent }: LettersProps) {
  const t = useTranslations("registrations.letters");
  const { event, counts, messages } = letters;
  const countOf = (state: "confirmed" | "waiting" | "pending") =>
    counts.in_person[state] + counts.online[state];
  const sizes = { confirmed: countOf("confirmed"), waiting: countOf("waiting"), pending: countOf("pending") };
  const all = sizes.confirmed + sizes.waiting + sizes.pending;
  return (
    <OrganiserPage event={event} locale={locale} current="messages" title={t("title")}>
      {sent > 0 && (
        <Note tone="success" role="status">
          {t("sent", { count: sent })}
        </Note>
      )}
      <section className="narrow grid gap-4" aria-labelledby="new">
        <h2 id="new" className="secthead">
          {t("new")}
        </h2>
        <LetterForm
          locale={locale}
          entryId={event.entryId}
          audiences={audiences.map((audience) => ({
            audience,
            label: t(`audiences.${audience}`, { count: { ...sizes, all }[audience] }),
          }))}
          labels={{
            audience: t("audience"),
            subject: t("subject"),
            body: t("body"),
            bodyHint: t("bodyHint"),
            submit: t("submit"),
            problems: {
              audience: t("problems.audience"),
              subject: t("problems.subject", { limit: messageLimits.subject }),
              body: t("problems.body", { limit: messageLimits.body }),
              limited: t("problems.limited"),
              nobody: t("problems.nobody"),
            },
          }}
        />
      </section>
      <section className="narrow grid gap-4" aria-labelledby="before">
        <h2 id="before" className="secthead">
          {t("before")}
        </h2>
        {messages.length === 0 && <p>{t("nothing")}</p>}
        {messages.map(({ id, subject, body, author, at, recipients }) => (
          <article key={id} className="border-t border-line pt-4">
            <h3 className="lab">{subject}</h3>
            <p className="meta">
              {t("meta", { author: author.name ?? "", at: momentOf(at, locale), count: recipients })}
            </p>
            <Prose text={body} />
          </article>
        ))}
      </section>
    </OrganiserPage>
  );
}

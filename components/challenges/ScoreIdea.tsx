import { NextIntlClientProvider, useTranslations } from "next-intl";
import { TextSection } from "@/components/entries/TextSection";
import { Anchor } from "@/components/ui/Anchor";
import { Icon } from "@/components/ui/Icon";
import { Localized } from "@/components/ui/Localized";
import { reviewAddress } from "@/lib/challenges/addresses";
import type { MarksState } from "@/lib/challenges/posted";
import type { PublicCall } from "@/lib/challenges/queries";
import type { ideaToScore } from "@/lib/challenges/review-queries";
import type { Locale } from "@/lib/i18n/locale";
import { pick } from "@/lib/i18n/localized";
import { messagesOf } from "@/lib/i18n/messages";
import { ideaAddress } from "@/lib/ideas/addresses";
import { Outcome } from "./Outcome";
import { PrivateHead } from "./PrivateHead";
import { ScoreForm } from "./ScoreForm";

interface ScoreIdeaProps {
  call: PublicCall;
  idea: NonNullable<Awaited<ReturnType<typeof ideaToScore>>>;
  /** Its number in the reviewer's order, and of how many. */
  place: { number: number; of: number };
  locale: Locale;
  saved: boolean;
}

/** One idea in full, and the reviewer's marks for it. */
export function ScoreIdea({ call, idea, place, locale, saved }: ScoreIdeaProps) {
  const t = useTranslations("challenges.review");
  const sections = useTranslations("entries.sections");
  const { content, marks } = idea;
  const title = pick(content.title, locale);
  const start: MarksState = {
    typed: call.content.criteria.map((_, criterion) => {
      const mark = marks.find((one) => one.criterion === criterion);
      return { mark: mark ? String(mark.score) : "", comment: mark?.comment ?? "" };
    }),
  };
  return (
    <main id="main" className="wrap pb-18 k-idea">
      <PrivateHead
        title={title?.text ?? ""}
        crumbs={[
          { label: t("toList"), href: reviewAddress(locale, call.slug) },
          { label: t("place", place) },
        ]}
      />
      <Outcome done={saved ? t("saved") : null} problem={null} />
      <div className="scorelay">
        <div className="artm prose">
          <Localized as="p" className="lead mb-10" value={content.teaser} locale={locale} />
          <TextSection id="problem" title={sections("problem")} value={content.problem} locale={locale} />
          <TextSection id="proposal" title={sections("proposal")} value={content.proposal} locale={locale} />
          <TextSection id="benefits" title={sections("benefits")} value={content.benefits} locale={locale} />
          <p className="mt-8">
            <Anchor className="more" href={ideaAddress(locale, idea.slug)}>
              {t("page")}
              <Icon name="right" />
            </Anchor>
          </p>
        </div>
        <section aria-labelledby="marks" className="grid gap-6">
          <h2 id="marks">{t("marks")}</h2>
          <NextIntlClientProvider messages={{ challenges: { review: messagesOf(locale).challenges.review } }}>
            <ScoreForm
              // Another idea is another form.
              key={idea.id}
              locale={locale}
              call={{ id: call.id, slug: call.slug }}
              ideaId={idea.id}
              start={start}
              criteria={call.content.criteria.map(({ name, explanation }) => {
                const [own, more] = [pick(name, locale), pick(explanation, locale)];
                return {
                  name: own?.text ?? "",
                  lang: own?.lang ?? locale,
                  explanation: more?.text ?? "",
                  explanationLang: more?.lang ?? locale,
                };
              })}
            />
          </NextIntlClientProvider>
        </section>
      </div>
    </main>
  );
}

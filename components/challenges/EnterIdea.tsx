import { useTranslations } from "next-intl";
import { LinkButton } from "@/components/ui/Button";
import { Empty } from "@/components/ui/Empty";
import { Note } from "@/components/ui/Note";
import { callAddress } from "@/lib/challenges/addresses";
import type { OwnIdea } from "@/lib/challenges/author-queries";
import { lastDayOf, opennessOf } from "@/lib/challenges/challenge";
import { enterRefusals } from "@/lib/challenges/entering";
import type { PublicCall } from "@/lib/challenges/queries";
import { reviewWorkingDays } from "@/lib/entries/entry";
import { dayOf } from "@/lib/i18n/format";
import type { Locale } from "@/lib/i18n/locale";
import { pick } from "@/lib/i18n/localized";
import { Outcome } from "./Outcome";
import { OwnIdeaRow } from "./OwnIdeaRow";
import { PrivateHead } from "./PrivateHead";

interface EnterIdeaProps {
  call: PublicCall;
  ideas: readonly OwnIdea[];
  locale: Locale;
  now: Date;
  /** What has just been done, or could not be. */
  query: Record<"done" | "problem", string | undefined>;
}

/** Which of one's own ideas take part in a call. */
export function EnterIdea({ call, ideas, locale, now, query }: EnterIdeaProps) {
  const t = useTranslations("challenges.enter");
  const list = useTranslations("challenges");
  const { standing, slug } = call;
  const title = pick(call.content.title, locale);
  const openness = opennessOf(standing, now);
  const problem = enterRefusals.find((reason) => reason === query.problem);
  const done = (["entered", "withdrawn"] as const).find((act) => act === query.done);
  return (
    <main id="main" className="wrap pb-18 k-idea">
      <PrivateHead
        title={t("title")}
        lead={t("lead", { title: title?.text ?? "" })}
        crumbs={[
          { label: list("title"), href: `/${locale}/challenges` },
          { label: title?.text ?? "", lang: title?.lang ?? locale, href: callAddress(locale, slug) },
          { label: t("title") },
        ]}
      />
      <div className="grid max-w-[52rem] gap-8">
        <Outcome done={done ? t(`done.${done}`) : null} problem={problem ? t(`problems.${problem}`) : null} />
        <Note icon="clock" tone={openness === "open" ? "info" : "warn"}>
          {openness === "open" && t("until", { date: dayOf(lastDayOf(standing.closesAt), locale) })}
          {openness === "coming" && t("closed.coming", { date: dayOf(standing.opensAt, locale) })}
          {openness === "closed" &&
            t(standing.resultsPublishedAt ? "closed.results" : "closed.closed", {
              date: dayOf(lastDayOf(standing.closesAt), locale),
            })}
        </Note>
        {ideas.length > 0 && (
          <section aria-labelledby="mine" className="grid gap-4">
            <h2 id="mine">{t("mine")}</h2>
            <ul>
              {ideas.map((idea) => (
                <OwnIdeaRow key={idea.id} idea={idea} call={call} openness={openness} locale={locale} />
              ))}
            </ul>
          </section>
        )}
        {ideas.length === 0 && openness !== "closed" && (
          <Empty
            kind="idea"
            title={t("none.title")}
            actions={<LinkButton href={`/${locale}/ideas/new`}>{t("new")}</LinkButton>}
          >
            {t("none.body", { days: reviewWorkingDays })}
          </Empty>
        )}
        {ideas.length > 0 && openness !== "closed" && (
          <section className="grid justify-items-start gap-3">
            <p>{t("newHint")}</p>
            <LinkButton variant="line" href={`/${locale}/ideas/new`}>
              {t("new")}
            </LinkButton>
          </section>
        )}
        <p>
          <LinkButton variant="quiet" className="-ml-2.5" href={callAddress(locale, slug)}>
            {t("back")}
          </LinkButton>
        </p>
      </div>
    </main>
  );
}

import { NextIntlClientProvider, useTranslations } from "next-intl";
import { LinkButton } from "@/components/ui/Button";
import { Note } from "@/components/ui/Note";
import { callAddress, callsDeskAddress } from "@/lib/challenges/addresses";
import type { DeskCall } from "@/lib/challenges/desk-queries";
import { mostReviewers } from "@/lib/challenges/limits";
import { deskRefusals } from "@/lib/challenges/reviewers";
import type { Locale } from "@/lib/i18n/locale";
import { pick } from "@/lib/i18n/localized";
import { messagesOf } from "@/lib/i18n/messages";
import { CallStatus } from "./CallStatus";
import { DeskIdeas } from "./DeskIdeas";
import { DeskResults } from "./DeskResults";
import { DeskReviewers } from "./DeskReviewers";
import { Outcome } from "./Outcome";
import { PrivateHead } from "./PrivateHead";

interface DeskProps {
  call: DeskCall;
  locale: Locale;
  now: Date;
  query: Record<"done" | "problem", string | undefined>;
}

/** One call for the curator who runs its reviewing: reviewers, ideas, results. */
export function Desk({ call, locale, now, query }: DeskProps) {
  const t = useTranslations("challenges.desk");
  const title = pick(call.title, locale);
  const problem = deskRefusals.find((reason) => reason === query.problem);
  const done = (["added", "removed", "closed", "published"] as const).find((act) => act === query.done);
  return (
    <main id="main" className="wrap pb-18 k-idea">
      <PrivateHead
        title={title?.text ?? ""}
        crumbs={[
          { label: t("title"), href: callsDeskAddress(locale) },
          { label: title?.text ?? "", lang: title?.lang },
        ]}
      />
      <div className="grid gap-8">
        <p className="callst">
          <CallStatus call={{ ...call, reviewers: call.reviewerCount }} now={now} />
          <LinkButton variant="quiet" href={callAddress(locale, call.slug)}>
            {t("page")}
          </LinkButton>
        </p>
        <Outcome
          done={done ? t(`done.${done}`) : null}
          problem={problem ? t(`problems.${problem}`, { limit: mostReviewers }) : null}
        />
        {call.involved && <Note tone="warn">{t("involved")}</Note>}
        <NextIntlClientProvider messages={{ challenges: { desk: messagesOf(locale).challenges.desk } }}>
          {call.reviewers && (
            <DeskReviewers call={call} reviewers={call.reviewers} locale={locale} now={now} />
          )}
          <DeskIdeas ideas={call.ideas} locale={locale} />
          {!call.involved && <DeskResults call={call} locale={locale} now={now} />}
        </NextIntlClientProvider>
      </div>
    </main>
  );
}

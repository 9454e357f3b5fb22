import { NextIntlClientProvider, useTranslations } from "next-intl";
import type { ReactNode } from "react";
import { Breadcrumbs } from "@/components/ui/Breadcrumbs";
import { Stepper } from "@/components/ui/Stepper";
import { withQuery } from "@/lib/auth/paths";
import { stepAddress, submissionsAddress } from "@/lib/entries/addresses";
import type { EditableDraft } from "@/lib/entries/drafts";
import type { Problem } from "@/lib/forms/check";
import type { Locale } from "@/lib/i18n/locale";
import { pick } from "@/lib/i18n/localized";
import { messagesOf } from "@/lib/i18n/messages";
import { DraftAside } from "./DraftAside";
import { DraftStateProvider } from "./DraftState";
import { isDone, progressOf, stepsOf, titleOf } from "./draft";
import { SaveStatus } from "./SaveStatus";
import { stepWords } from "./words";

interface StepFrameProps {
  draft: EditableDraft;
  locale: Locale;
  step: string;
  /** All of the draft's problems: they decide which steps are done. */
  problems: Problem[];
  /** What stands beside the form besides the draft's own cloth. */
  beside?: ReactNode;
  children: ReactNode;
}

/** What stands around every step of a draft's form: where it is, whether it is saved, the steps, how far it is. */
export function StepFrame({ draft, locale, step, problems, beside, children }: StepFrameProps) {
  const t = useTranslations("form");
  const words = stepWords(draft.kind, locale);
  const here = stepAddress(locale, draft.id, step);
  const title = pick(titleOf(draft), locale);
  return (
    <NextIntlClientProvider messages={{ form: { live: messagesOf(locale).form.live } }}>
      <DraftStateProvider savedAt={draft.savedAt.toISOString()} progress={progressOf(draft)}>
        <main id="main" className={`wrap k-${draft.kind}`}>
          <Breadcrumbs
            crumbs={[
              { label: t("home"), href: `/${locale}` },
              { label: t("mine"), href: submissionsAddress(locale) },
              { label: title?.text ?? t(`${draft.kind}.untitled`), lang: title?.lang },
            ]}
          />
          <div className="subh">
            <h1>{t(`${draft.kind}.heading`)}</h1>
            <SaveStatus signIn={withQuery(`/${locale}/sign-in`, { back: here })} />
          </div>
          <Stepper
            label={t("steps")}
            doneLabel={t("stepDone")}
            steps={stepsOf(draft).map((name) => ({
              label: words.title(name),
              href: stepAddress(locale, draft.id, name),
              state: name === step ? "current" : isDone(draft, name, problems) ? "done" : "todo",
            }))}
          />
          <div className="sublay">
            <div className="grid content-start gap-6.5">{children}</div>
            <DraftAside draft={draft} locale={locale} />
            {beside}
          </div>
        </main>
      </DraftStateProvider>
    </NextIntlClientProvider>
  );
}

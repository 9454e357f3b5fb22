import { useTranslations } from "next-intl";
import { EntryCover } from "@/components/entries/EntryCover";
import { InLanguageText } from "@/components/entries/InLanguageText";
import { Anchor } from "@/components/ui/Anchor";
import { KindLabel } from "@/components/ui/KindLabel";
import { Time } from "@/components/ui/Time";
import type { EntrySummary } from "@/lib/entries/summary";
import { dayOf } from "@/lib/i18n/format";
import type { Locale } from "@/lib/i18n/locale";
import { PracticeEvidence } from "./PracticeEvidence";

/** The practice that leads a page. */
export function PracticeCard({ practice, locale }: { practice: EntrySummary; locale: Locale }) {
  const t = useTranslations("practices");
  const { slug, title, teaser, organisation, evidence, publishedAt } = practice;
  return (
    <article className="card lead-card k-practice">
      <EntryCover entry={practice} size="lead" />
      <div className="body">
        <KindLabel kind="practice">{t("kind")}</KindLabel>
        <h3>
          <Anchor href={`/${locale}/practices/${slug}`}>
            <InLanguageText value={title} locale={locale} tagged />
          </Anchor>
        </h3>
        <p className="sum lead">
          <InLanguageText value={teaser} locale={locale} />
        </p>
        <div className="foot2">
          <PracticeEvidence level={evidence} locale={locale} />
          <span className="meta">
            {organisation && (
              <>
                <InLanguageText value={organisation} locale={locale} />
                {" · "}
              </>
            )}
            <Time at={publishedAt}>{dayOf(publishedAt, locale)}</Time>
          </span>
        </div>
      </div>
    </article>
  );
}

import { useTranslations } from "next-intl";
import { EntryCover } from "@/components/entries/EntryCover";
import { InLanguageText } from "@/components/entries/InLanguageText";
import { Anchor } from "@/components/ui/Anchor";
import type { EntrySummary } from "@/lib/entries/summary";
import { listOf, uncapitalised } from "@/lib/i18n/format";
import type { Locale } from "@/lib/i18n/locale";
import { stageNumber } from "@/lib/ideas/stage";
import { termLabel } from "@/lib/vocabulary/vocabulary";
import { IdeaFacts } from "./IdeaFacts";
import { Spiral } from "./Spiral";

/** An idea among others: what it looks for, how far it has come. */
export function IdeaCard({ idea, locale }: { idea: EntrySummary; locale: Locale }) {
  const t = useTranslations("ideas.strip");
  const { slug, title, teaser, stage, asks = [] } = idea;
  return (
    <article className="card k-idea">
      <EntryCover entry={idea} size="card" />
      <div className="body">
        <h3>
          <Anchor href={`/${locale}/ideas/${slug}`}>
            <InLanguageText value={title} locale={locale} tagged />
          </Anchor>
        </h3>
        <p className="sum">
          <InLanguageText value={teaser} locale={locale} />
        </p>
        {asks.length > 0 && (
          <p className="wants">
            <b>{t("wants")}</b>{" "}
            {listOf(
              asks.map((id) => uncapitalised(termLabel("asks", id, locale))),
              locale,
            )}
          </p>
        )}
        <div className="foot2">
          <div className="prog">
            <Spiral stage={stageNumber(stage)} />
            <div>
              {stage && <b>{termLabel("stages", stage, locale)}</b>}
              <span className="facts">
                <IdeaFacts idea={idea} phase={false} />
              </span>
            </div>
          </div>
        </div>
      </div>
    </article>
  );
}

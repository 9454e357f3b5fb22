import { useTranslations } from "next-intl";
import { complete } from "@/components/entries/complete";
import { Gallery } from "@/components/entries/Gallery";
import { LanguageNotice } from "@/components/entries/LanguageNotice";
import { Materials } from "@/components/entries/Materials";
import { picturesOf } from "@/components/entries/pictures";
import { TextSection } from "@/components/entries/TextSection";
import { challengeFields } from "@/lib/challenges/input";
import type { CallArticleProps } from "./article";
import { CallAside } from "./CallAside";
import { CallDates } from "./CallDates";
import { CallHead } from "./CallHead";
import { CallResults } from "./CallResults";
import { CriteriaTable } from "./CriteriaTable";
import { EnteredIdeas } from "./EnteredIdeas";

/** A call for ideas as readers see it. */
export function CallArticle(props: CallArticleProps) {
  const t = useTranslations("challenge.sections");
  const article = { ...props, content: complete(challengeFields, props.content) };
  const { content, locale, uploads, results, ideas, standing } = article;
  return (
    <article className="k-idea">
      <CallHead {...article} />
      <CallDates {...article} />
      <div className="wrap artlay gap-y-14">
        <div className="artm prose">
          <LanguageNotice {...article} />
          {results && <CallResults {...article} results={results} ideas={ideas ?? []} />}
          <TextSection id="background" title={t("background")} value={content.background} locale={locale} />
          <TextSection id="who" title={t("whoCanEnter")} value={content.whoCanEnter} locale={locale} />
          <TextSection id="offer" title={t("offer")} value={content.offer} locale={locale} />
          <CriteriaTable criteria={content.criteria} locale={locale} />
          {standing && !results && <EnteredIdeas {...article} standing={standing} ideas={ideas ?? []} />}
          <Gallery pictures={picturesOf(content.images, uploads).slice(1)} locale={locale} />
          <Materials content={content} uploads={uploads} locale={locale} />
        </div>
        <CallAside {...article} />
      </div>
    </article>
  );
}

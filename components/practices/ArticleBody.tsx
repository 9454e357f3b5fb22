import { useTranslations } from "next-intl";
import { Gallery } from "@/components/entries/Gallery";
import { picturesOf } from "@/components/entries/pictures";
import { Sources } from "@/components/entries/Sources";
import { TextSection } from "@/components/entries/TextSection";
import type { CompleteArticle } from "./article";
import { Lessons } from "./Lessons";
import { Results } from "./Results";

/** What a practice tells: problem, solution, results with their sources, lessons. */
export function ArticleBody({ content, uploads, locale, claims, slug }: CompleteArticle) {
  const t = useTranslations("entries.sections");
  return (
    <>
      <TextSection id="problem" title={t("problem")} value={content.problem} locale={locale} />
      <TextSection id="solution" title={t("solution")} value={content.solution} locale={locale} />
      <TextSection id="how" title={t("how")} value={content.howItWorks} locale={locale} />
      <Results results={content.results} locale={locale} claims={claims} slug={slug} />
      <Lessons content={content} locale={locale} />
      <Gallery pictures={picturesOf(content.images, uploads).slice(1)} locale={locale} />
      <Sources content={content} locale={locale} />
    </>
  );
}

import { useTranslations } from "next-intl";
import type { CompleteArticle } from "./article";
import { Criteria } from "./Criteria";
import { Goals } from "./Goals";
import { InBrief } from "./InBrief";
import { Ladder } from "./Ladder";
import { Languages } from "./Languages";

/** What can be said of a practice in words of a list. */
export function ArticleAside(props: CompleteArticle) {
  const t = useTranslations("practice.brief");
  const {
    content,
    evidence,
    regions,
    locale,
    languages = [],
    sourceLanguage,
    slug,
    publishedAt,
    preview,
  } = props;
  return (
    <aside className="arta lg:row-span-2" aria-label={t("title")}>
      <Ladder level={evidence} results={content.results} locale={locale} />
      <InBrief content={content} regions={regions} publishedAt={publishedAt} locale={locale} />
      <Goals content={content} locale={locale} />
      <Criteria criteria={content.criteria} locale={locale} />
      <Languages
        content={content}
        languages={languages}
        sourceLanguage={sourceLanguage}
        locale={locale}
        slug={preview ? undefined : slug}
      />
    </aside>
  );
}

import { useTranslations } from "next-intl";
import { Goals } from "@/components/entries/Goals";
import { Languages } from "@/components/entries/Languages";
import { FollowBox } from "@/components/participation/FollowBox";
import { FitLink } from "@/components/transfer/FitLink";
import type { CompleteArticle } from "./article";
import { Criteria } from "./Criteria";
import { InBrief } from "./InBrief";
import { Ladder } from "./Ladder";

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
    followers,
    seed,
  } = props;
  return (
    <aside className="arta lg:row-span-2" aria-label={t("title")}>
      <Ladder level={evidence} results={content.results} locale={locale} />
      <InBrief content={content} regions={regions} publishedAt={publishedAt} locale={locale} />
      <Goals content={content} locale={locale} list="/practices" />
      {!preview && slug && <FitLink slug={slug} locale={locale} />}
      <Criteria criteria={content.criteria} locale={locale} />
      {followers !== undefined && (
        <FollowBox entryId={seed} kind="practice" followers={followers} locale={locale} />
      )}
      <Languages
        content={content}
        languages={languages}
        sourceLanguage={sourceLanguage}
        locale={locale}
        path={preview || !slug ? undefined : `/practices/${slug}`}
      />
    </aside>
  );
}

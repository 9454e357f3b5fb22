import { Contents } from "@/components/entries/Contents";
import { complete } from "@/components/entries/complete";
import { LanguageNotice } from "@/components/entries/LanguageNotice";
import { MergedNote } from "@/components/ideas-life/MergedNote";
import { Lineage } from "@/components/lineage/Lineage";
import { FollowBox } from "@/components/participation/FollowBox";
import { SupportBox } from "@/components/participation/SupportBox";
import { ideaFields } from "@/lib/ideas/input";
import { ArticleAside } from "./ArticleAside";
import type { Around } from "./around";
import type { ArticleProps } from "./article";
import { IdeaBody } from "./IdeaBody";
import { IdeaHead } from "./IdeaHead";
import { StageBar } from "./StageBar";
import { sectionsOf } from "./sections";

interface IdeaArticleProps extends ArticleProps {
  /** Missing for a draft: nobody can have done anything about it. */
  around?: Around;
}

/** An idea as readers see it. */
export function IdeaArticle({ around, ...props }: IdeaArticleProps) {
  const { locale, seed, slug } = props;
  const article = { ...props, content: complete(ideaFields, props.content) };
  return (
    <article className="k-idea">
      <IdeaHead {...article}>
        {around && slug && (
          <SupportBox entry={{ id: seed, slug }} supports={around.participation.supports} locale={locale} />
        )}
      </IdeaHead>
      <StageBar stage={article.content.stage} locale={locale} />
      <Contents sections={sectionsOf(article, around)} />
      <div className="wrap artlay gap-y-14 lg:grid-rows-[auto_1fr]">
        <div className="artm prose">
          <LanguageNotice {...article} />
          {around && <MergedNote life={around.life} locale={locale} />}
          <IdeaBody article={article} around={around} />
        </div>
        <ArticleAside {...article}>
          {around && (
            <FollowBox
              entryId={seed}
              kind="idea"
              followers={around.participation.followers}
              locale={locale}
            />
          )}
        </ArticleAside>
      </div>
      {around?.lineage && <Lineage lineage={around.lineage} locale={locale} />}
    </article>
  );
}

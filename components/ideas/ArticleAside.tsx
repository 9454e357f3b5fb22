import { useTranslations } from "next-intl";
import type { ReactNode } from "react";
import { Goals } from "@/components/entries/Goals";
import { Languages } from "@/components/entries/Languages";
import { Cover } from "@/components/ui/Cover";
import { stageShare } from "@/lib/ideas/stage";
import type { CompleteArticle } from "./article";
import { InBrief } from "./InBrief";

/** Beside an idea: its growing cloth, its facts, what one can do (`children`), its languages. */
export function ArticleAside({ children, ...article }: CompleteArticle & { children?: ReactNode }) {
  const t = useTranslations("idea");
  const { content, locale, seed, slug, preview } = article;
  return (
    <aside className="arta lg:row-span-2" aria-label={t("brief.title")}>
      <section>
        <Cover seed={seed} kind="idea" size="draft" done={stageShare(content.stage)} />
        <p className="meta mt-2">{t("cloth")}</p>
      </section>
      <InBrief {...article} />
      {children}
      <Goals content={content} locale={locale} list="/ideas" />
      <Languages
        content={content}
        languages={article.languages ?? []}
        sourceLanguage={article.sourceLanguage}
        locale={locale}
        path={preview || !slug ? undefined : `/ideas/${slug}`}
      />
    </aside>
  );
}

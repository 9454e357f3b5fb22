import { useTranslations } from "next-intl";
import { Contents } from "@/components/entries/Contents";
import { complete } from "@/components/entries/complete";
import { LanguageNotice } from "@/components/entries/LanguageNotice";
import { Lineage } from "@/components/lineage/Lineage";
import { Breadcrumbs } from "@/components/ui/Breadcrumbs";
import { pick } from "@/lib/i18n/localized";
import { practiceFields } from "@/lib/practices/input";
import { ArticleAside } from "./ArticleAside";
import { ArticleBody } from "./ArticleBody";
import { ArticleEnd } from "./ArticleEnd";
import type { ArticleProps } from "./article";
import { Passport } from "./Passport";
import { PracticeHead } from "./PracticeHead";
import { hasPassport, sectionsOf } from "./sections";

/** A practice as readers see it. */
export function PracticeArticle(props: ArticleProps) {
  const t = useTranslations();
  const { locale, preview = false } = props;
  const article = { ...props, content: complete(practiceFields, props.content) };
  const { content } = article;
  const passport = hasPassport(content);
  const title = pick(content.title, locale);
  return (
    <article className="k-practice">
      <div className="wrap">
        {!preview && (
          <Breadcrumbs
            crumbs={[
              { label: t("entries.home"), href: `/${locale}` },
              { label: t("practices.crumb"), href: `/${locale}/practices` },
              { label: title?.text ?? "", lang: title?.lang },
            ]}
          />
        )}
        <PracticeHead {...article} />
        <LanguageNotice {...article} />
      </div>
      <Contents sections={sectionsOf(content, !preview && props.slug !== undefined, props.lineage)} />
      <div className="wrap artlay gap-y-14 lg:grid-rows-[auto_1fr]">
        <div className="artm prose">
          <ArticleBody {...article} />
        </div>
        <ArticleAside {...article} />
        {!passport && (
          <div className="artm">
            <ArticleEnd {...article} />
          </div>
        )}
      </div>
      {passport && (
        <>
          <Passport content={content} locale={locale} />
          <div className="wrap artm sec grid gap-x-16 gap-y-14 lg:grid-cols-2 [&>section]:mt-0!">
            <ArticleEnd {...article} />
          </div>
        </>
      )}
      {props.lineage && <Lineage lineage={props.lineage} locale={locale} />}
    </article>
  );
}

import { useTranslations } from "next-intl";
import { Breadcrumbs } from "@/components/ui/Breadcrumbs";
import { pick } from "@/lib/i18n/localized";
import { ArticleAside } from "./ArticleAside";
import { ArticleBody } from "./ArticleBody";
import { ArticleEnd } from "./ArticleEnd";
import type { ArticleProps } from "./article";
import { Contents } from "./Contents";
import { complete } from "./complete";
import { LanguageNotice } from "./LanguageNotice";
import { Passport } from "./Passport";
import { PracticeHead } from "./PracticeHead";
import { hasPassport, sectionsOf } from "./sections";

/** A practice as readers see it. */
export function PracticeArticle(props: ArticleProps) {
  const t = useTranslations("practice");
  const { locale, preview = false } = props;
  const article = { ...props, content: complete(props.content) };
  const { content } = article;
  const passport = hasPassport(content);
  const title = pick(content.title, locale);
  return (
    <article className="k-practice">
      <div className="wrap">
        {!preview && (
          <Breadcrumbs
            crumbs={[
              { label: t("home"), href: `/${locale}` },
              { label: t("practices"), href: `/${locale}/practices` },
              { label: title?.text ?? "", lang: title?.lang },
            ]}
          />
        )}
        <PracticeHead {...article} />
        <LanguageNotice {...article} />
      </div>
      <Contents sections={sectionsOf(content, !preview && props.slug !== undefined)} />
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
    </article>
  );
}

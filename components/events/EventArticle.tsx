import { useTranslations } from "next-intl";
import type { ReactNode } from "react";
import { complete } from "@/components/entries/complete";
import { LanguageNotice } from "@/components/entries/LanguageNotice";
import { Breadcrumbs } from "@/components/ui/Breadcrumbs";
import { Hem } from "@/components/ui/Hem";
import { eventFields } from "@/lib/events/input";
import { pick } from "@/lib/i18n/localized";
import type { EventArticleProps } from "./article";
import { EventBody } from "./EventBody";
import { EventHead } from "./EventHead";
import { StatusNote } from "./StatusNote";

/** An event as readers see it; `aside` is the box beside its text. */
export function EventArticle({ aside, ...props }: EventArticleProps & { aside: ReactNode }) {
  const t = useTranslations("events");
  const { locale, preview = false } = props;
  const article = { ...props, content: complete(eventFields, props.content) };
  const title = pick(article.content.title, locale);
  return (
    <article className="k-event">
      {!preview && (
        <div className="wrap">
          <Breadcrumbs
            crumbs={[
              { label: t("home"), href: `/${locale}` },
              { label: t("crumb"), href: `/${locale}/events` },
              { label: title?.text ?? "", lang: title?.lang },
            ]}
          />
        </div>
      )}
      <div className="dyedb k-event">
        <EventHead {...article} />
        <Hem />
      </div>
      <div className="wrap evnote">
        <StatusNote {...article} />
        <LanguageNotice {...article} />
      </div>
      <div className="wrap artlay evlay">
        {/* First when, where and how to come: beside the text on a wide page, before it on a narrow one. */}
        <div className="evside">{aside}</div>
        <div className="artm prose">
          <EventBody {...article} />
        </div>
      </div>
    </article>
  );
}

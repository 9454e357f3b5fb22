import { useTranslations } from "next-intl";
import { Prose } from "@/components/ui/Prose";
import { Time } from "@/components/ui/Time";
import { dayOf } from "@/lib/i18n/format";
import type { Locale } from "@/lib/i18n/locale";
import type { Participation } from "@/lib/participation/participation";
import { Origin } from "./Origin";

interface UpdatesProps {
  updates: Participation["updates"];
  locale: Locale;
}

/** News of the authors, the newest first. */
export function Updates({ updates, locale }: UpdatesProps) {
  const t = useTranslations("entries.sections");
  if (updates.length === 0) return null;
  return (
    <section id="updates">
      <h2>{t("updates")}</h2>
      <ol className="news">
        {updates.map(({ id, at, title, body, lang, author, from }) => {
          const foreign = lang === locale ? undefined : lang;
          return (
            <li key={id}>
              <article>
                <p className="meta">
                  <Time at={at}>{dayOf(at, locale)}</Time>
                  {author && ` · ${author}`}
                </p>
                <h3 lang={foreign}>{title}</h3>
                {from && <Origin from={from} locale={locale} />}
                <div lang={foreign}>
                  <Prose text={body} />
                </div>
              </article>
            </li>
          );
        })}
      </ol>
    </section>
  );
}

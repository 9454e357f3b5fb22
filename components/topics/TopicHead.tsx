import { useTranslations } from "next-intl";
import { practicesHref } from "@/components/search/addresses";
import { Breadcrumbs } from "@/components/ui/Breadcrumbs";
import { LinkButton } from "@/components/ui/Button";
import { TileMap } from "@/components/ui/TileMap";
import type { Locale } from "@/lib/i18n/locale";
import type { TopicId } from "@/lib/topics/topic";
import { termLabel } from "@/lib/vocabulary/vocabulary";

interface TopicHeadProps {
  id: TopicId;
  locale: Locale;
  total: number;
  byRegion: Readonly<Record<string, number>>;
}

/** What the topic is about and how many practices it has, beside the map of where they are. */
export function TopicHead({ id, locale, total, byRegion }: TopicHeadProps) {
  const t = useTranslations("topics");
  const home = useTranslations("entries")("home");
  const legend = useTranslations("map")("legend");
  const name = termLabel("topics", id, locale);
  return (
    <div className="linenb">
      <div className="wrap">
        <Breadcrumbs
          crumbs={[
            { label: home, href: `/${locale}` },
            { label: t("title"), href: `/${locale}/topics` },
            { label: name },
          ]}
        />
        <div className="ph phmap">
          <div>
            <h1>{name}</h1>
            <p className="lead">{t(`introductions.${id}`)}</p>
            <p className="topicn k-practice">{t("count", { count: total })}</p>
            {total > 0 && (
              <LinkButton variant="line" iconEnd="right" href={practicesHref(locale, { topic: [id] })}>
                {t("open")}
              </LinkButton>
            )}
          </div>
          <TileMap
            mini
            counts={byRegion}
            locale={locale}
            label={t("map.label")}
            legendLabel={legend}
            tileLabel={({ nuts3 }, count) =>
              t("map.tile", { name: termLabel("oblasti", nuts3, locale), count })
            }
            hrefFor={(nuts3) => practicesHref(locale, { topic: [id], region: [nuts3] })}
          />
        </div>
      </div>
    </div>
  );
}

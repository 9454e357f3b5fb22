import { useTranslations } from "next-intl";
import { Anchor } from "@/components/ui/Anchor";
import type { EntryKind } from "@/lib/entries/kinds";
import { type QueueFilters as Filters, queueQueryOf } from "@/lib/entries/queue";
import { type Locale, locales } from "@/lib/i18n/locale";

interface QueueFiltersProps {
  filters: Filters;
  /** The kinds that the reader reviews. */
  kinds: readonly EntryKind[];
  locale: Locale;
}

/** Links that narrow the queue by language, and by kind where there are several. */
export function QueueFilters({ filters, kinds, locale }: QueueFiltersProps) {
  const t = useTranslations("moderation");
  const href = (change: Partial<Filters>) =>
    `/${locale}/moderation${queueQueryOf({ ...filters, ...change })}`;
  return (
    <>
      <FilterLinks
        title={t("filters.language")}
        links={[null, ...locales].map((language) => ({
          label: language ? t(`filters.${language}`) : t("filters.anyLanguage"),
          href: href({ language }),
          on: filters.language === language,
        }))}
      />
      {kinds.length > 1 && (
        <FilterLinks
          title={t("filters.kind")}
          links={[null, ...kinds].map((kind) => ({
            label: kind ? t(`kinds.${kind}`) : t("filters.anyKind"),
            href: href({ kind }),
            on: filters.kind === kind,
          }))}
        />
      )}
    </>
  );
}

interface FilterLinksProps {
  title: string;
  links: { label: string; href: string; on: boolean }[];
}

function FilterLinks({ title, links }: FilterLinksProps) {
  return (
    <nav aria-label={title}>
      <p className="lab mb-2">{title}</p>
      <ul className="vsw2 mt-0! lg:grid">
        {links.map(({ label, href, on }) => (
          <li key={href}>
            <Anchor href={href} aria-current={on ? "page" : undefined}>
              {label}
            </Anchor>
          </li>
        ))}
      </ul>
    </nav>
  );
}

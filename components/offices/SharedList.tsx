import { useTranslations } from "next-intl";
import type { Locale } from "@/lib/i18n/locale";
import type { ListItem } from "@/lib/offices/list-queries";
import type { SharedPage } from "@/lib/offices/shared";
import { pageAddress } from "@/lib/participation/addresses";
import { ListedEntry } from "./ListedEntry";
import { SharedHead } from "./SharedHead";

interface SharedListProps {
  page: SharedPage;
  name: string;
  items: readonly ListItem[];
  locale: Locale;
}

/** A reading list as somebody with its link reads it. */
export function SharedList({ page, name, items, locale }: SharedListProps) {
  const t = useTranslations("office.shared");
  return (
    <main id="main" className="k-collection pb-18">
      <SharedHead page={page} locale={locale}>
        <h1>{name}</h1>
      </SharedHead>
      <div className="wrap">
        {items.length === 0 && <p>{t("empty")}</p>}
        <ul className="narrow">
          {items.map((item) => (
            <ListedEntry
              key={item.entry.id}
              item={item}
              href={pageAddress(locale, item.entry)}
              locale={locale}
              heading="h2"
            />
          ))}
        </ul>
      </div>
    </main>
  );
}

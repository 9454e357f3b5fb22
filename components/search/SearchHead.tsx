import { useTranslations } from "next-intl";
import { Breadcrumbs } from "@/components/ui/Breadcrumbs";
import type { Locale } from "@/lib/i18n/locale";
import { SearchField } from "./SearchField";

/** The name of the page and its big field. */
export function SearchHead({ locale, q = "" }: { locale: Locale; q?: string }) {
  const t = useTranslations("search");
  return (
    <div className="linenb">
      <div className="wrap">
        <Breadcrumbs crumbs={[{ label: t("home"), href: `/${locale}` }, { label: t("title") }]} />
        <div className="ph max-w-[46rem] pt-3 pb-9">
          <h1>{t("title")}</h1>
          <SearchField
            id="q"
            label={t("everything")}
            placeholder={t("example")}
            locale={locale}
            path="/search"
            defaultValue={q}
            size="large"
          />
        </div>
      </div>
    </div>
  );
}

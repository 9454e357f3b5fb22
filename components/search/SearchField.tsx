import { useTranslations } from "next-intl";
import { Icon } from "@/components/ui/Icon";
import type { Locale } from "@/lib/i18n/locale";
import { maxQuery } from "@/lib/search/filters";
import { type ListPath, listHref } from "./addresses";
import { Suggestions } from "./Suggestions";

/** "large" leads a page, "medium" a list, "small" stands among other things. */
type Size = "large" | "medium" | "small";

const looks: Record<Size, string> = { large: "bigs", medium: "bigs sm", small: "hs" };

interface SearchFieldProps {
  /** Of the field; unique on the page. */
  id: string;
  /** What is searched: names the form and its field. */
  label: string;
  placeholder?: string;
  locale: Locale;
  path: ListPath;
  defaultValue?: string;
  size: Size;
}

/** A field and its button: a plain form that leads to the list. A new query starts without filters. */
export function SearchField({
  id,
  label,
  placeholder = label,
  locale,
  path,
  defaultValue = "",
  size,
}: SearchFieldProps) {
  const t = useTranslations("search");
  return (
    <search className={looks[size]} aria-label={label}>
      {/* Another query is another form: it shows the one that the list answers. */}
      <form key={defaultValue} method="get" action={listHref(locale, path)}>
        <label className="vh" htmlFor={id}>
          {label}
        </label>
        <div className="qf">
          <input
            id={id}
            name="q"
            type="search"
            autoComplete="off"
            enterKeyHint="search"
            maxLength={maxQuery}
            placeholder={placeholder}
            defaultValue={defaultValue}
          />
          <Suggestions inputId={id} locale={locale} />
        </div>
        <button type="submit">
          <Icon name="search" />
          <span className={size === "small" ? "vh" : "max-md:vh"}>{t("submit")}</span>
        </button>
      </form>
    </search>
  );
}

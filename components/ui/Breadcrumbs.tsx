import { useTranslations } from "next-intl";
import { pathJsonLd } from "@/lib/seo/json-ld";
import { Anchor } from "./Anchor";
import { JsonLd } from "./JsonLd";

export interface Crumb {
  label: string;
  /** Without an address it is the page itself. */
  href?: string;
  /** The language of the label, when it may not be the page's. */
  lang?: string;
}

/** The path to a page, its own name last, for people and for machines. */
export function Breadcrumbs({ crumbs }: { crumbs: readonly Crumb[] }) {
  const t = useTranslations("ui");
  return (
    <nav className="crumbs" aria-label={t("path")}>
      <ol>
        {crumbs.map(({ label, href, lang }) =>
          href ? (
            <li key={label}>
              <Anchor href={href} lang={lang}>
                {label}
              </Anchor>
            </li>
          ) : (
            <li key={label} aria-current="page" lang={lang}>
              {label}
            </li>
          ),
        )}
      </ol>
      <JsonLd data={pathJsonLd(crumbs.map(({ label, href }) => ({ name: label, path: href })))} />
    </nav>
  );
}

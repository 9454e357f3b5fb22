"use client";

import { usePathname } from "next/navigation";
import type { MouseEvent } from "react";
import type { Locale } from "@/lib/i18n/locale";
import { locales } from "@/lib/i18n/locale";
import { swapLocale } from "./swap-locale";

// Each language is named in itself, whatever the page's.
const NAMES: Record<Locale, { short: string; full: string }> = {
  bg: { short: "БГ", full: "български" },
  en: { short: "EN", full: "English" },
};

/**
 * The same page in the other language. The page is static and knows its path only; filters in the address are
 * added in the browser when the link is followed. A plain link: <html> changes its language, so it is a new page.
 */
export function LanguageSwitch({ locale, label }: { locale: Locale; label: string }) {
  const pathname = usePathname();

  const keepQuery = (event: MouseEvent<HTMLAnchorElement>, to: Locale) => {
    const { pathname: here, search, hash } = window.location;
    event.currentTarget.href = swapLocale(here, to) + search + hash;
  };

  return (
    <ul className="langs" aria-label={label}>
      {locales.map((to) => (
        <li key={to}>
          <a
            href={swapLocale(pathname, to)}
            lang={to}
            hrefLang={to}
            aria-current={to === locale ? "true" : undefined}
            onClick={(event) => keepQuery(event, to)}
          >
            {NAMES[to].short}
            <span className="vh"> {NAMES[to].full}</span>
          </a>
        </li>
      ))}
    </ul>
  );
}

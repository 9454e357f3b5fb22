import type { Metadata, Viewport } from "next";
import { locale as rootLocale } from "next/root-params";
import { getTranslations } from "next-intl/server";
import type { ReactNode } from "react";
import { Footer } from "@/components/layout/Footer";
import { Header } from "@/components/layout/Header";
import { Missing } from "@/components/layout/Missing";
import { preloadFonts } from "@/components/layout/preload-fonts";
import { SkipLink } from "@/components/layout/SkipLink";
import { ThemeScript } from "@/components/layout/ThemeScript";
import { tokens } from "@/lib/embroidery/tokens";
import { defaultLocale, isLocale } from "@/lib/i18n/locale";
import "@/app/styles/index.css";

/** No language is built ahead: the build needs no database, and the first visit makes each page. */
export const generateStaticParams = () => [];

export const viewport: Viewport = {
  themeColor: [
    { media: "(prefers-color-scheme: light)", color: tokens.cloth[0] },
    { media: "(prefers-color-scheme: dark)", color: tokens.cloth[1] },
  ],
};

export async function generateMetadata(): Promise<Metadata> {
  const t = await getTranslations("layout");
  const club = t("club");
  return { title: { default: club, template: `%s · ${club}` }, description: t("description") };
}

/**
 * Around every page of a language; the page brings its own <main id="main">. It reads no cookie and no header,
 * or no page could be static.
 */
export default async function LocaleLayout({ children }: { children: ReactNode }) {
  const asked = await rootLocale();
  const locale = isLocale(asked) ? asked : defaultLocale;
  preloadFonts(locale);
  const t = await getTranslations("layout");
  return (
    // The script in <head> adds data attributes that React has not rendered.
    <html lang={locale} suppressHydrationWarning>
      <head>
        <ThemeScript />
        <link
          rel="search"
          type="application/opensearchdescription+xml"
          title={t("club")}
          href={`/${locale}/opensearch.xml`}
        />
      </head>
      <body>
        <SkipLink>{t("skip")}</SkipLink>
        <Header locale={locale} />
        {isLocale(asked) ? children : <Missing locale={locale} />}
        <Footer locale={locale} />
      </body>
    </html>
  );
}

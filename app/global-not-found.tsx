import type { Metadata } from "next";
import { getTranslations } from "next-intl/server";
import { NotFoundWords } from "@/components/layout/NotFound";
import { preloadFonts } from "@/components/layout/preload-fonts";
import { ThemeScript } from "@/components/layout/ThemeScript";
import { Anchor } from "@/components/ui/Anchor";
import { Rosette } from "@/components/ui/Rosette";
import { Seam } from "@/components/ui/Seam";
import { Stitched404 } from "@/components/ui/Stitched404";
import { defaultLocale, locales } from "@/lib/i18n/locale";
import "@/app/styles/index.css";

export async function generateMetadata(): Promise<Metadata> {
  const titles = locales.map(async (locale) => {
    const t = await getTranslations({ locale, namespace: "layout.notFound" });
    return t("title");
  });
  return { title: (await Promise.all(titles)).join(" · ") };
}

/** An address that leads nowhere: one static page for all of them, hence in both languages. */
export default async function GlobalNotFound() {
  const t = await getTranslations({ locale: defaultLocale, namespace: "layout" });
  preloadFonts(defaultLocale);
  return (
    <html lang={defaultLocale} suppressHydrationWarning>
      <head>
        <ThemeScript />
      </head>
      <body>
        <header className="top">
          <div className="wrap topin">
            <Anchor className="brand" href={`/${defaultLocale}`}>
              <Rosette />
              <span>{t("club")}</span>
            </Anchor>
          </div>
          <Seam />
        </header>
        <main id="main" className="wrap sec">
          <div className="e404">
            <Stitched404 />
            <div>
              {locales.map((locale) => (
                <NotFoundWords key={locale} locale={locale} as={locale === defaultLocale ? "h1" : "h2"} />
              ))}
            </div>
          </div>
        </main>
      </body>
    </html>
  );
}

import { locale as rootLocale } from "next/root-params";
import { NotFound } from "@/components/layout/NotFound";
import { defaultLocale, isLocale } from "@/lib/i18n/locale";

/** A page that called notFound(). An address that leads nowhere at all gets global-not-found. */
export default async function LocaleNotFound() {
  const locale = await rootLocale();
  return (
    <main id="main" className="wrap sec">
      <NotFound locale={isLocale(locale) ? locale : defaultLocale} />
    </main>
  );
}

import { locale as rootLocale } from "next/root-params";
import { SharedGone } from "@/components/offices/SharedGone";
import { defaultLocale, isLocale } from "@/lib/i18n/locale";

/** A share link that is unknown, has ended or was revoked: all the same. */
export default async function SharedNotFound() {
  const locale = await rootLocale();
  return (
    <main id="main" className="wrap sec">
      <SharedGone locale={isLocale(locale) ? locale : defaultLocale} />
    </main>
  );
}

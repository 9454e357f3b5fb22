import { notFound } from "next/navigation";
import { Suspense } from "react";
import type { Locale } from "@/lib/i18n/locale";
import { NotFound } from "./NotFound";

const Throw = () => notFound();

/**
 * What a page returns instead of calling notFound(). Next.js sends an empty body with the 404 when the error leaves
 * the page, to be filled in by JavaScript. Thrown inside Suspense while a static page is made, it still answers
 * 404, and the fallback is in the HTML.
 */
export function Missing({ locale }: { locale: Locale }) {
  const page = (
    <main id="main" className="wrap sec">
      <NotFound locale={locale} />
    </main>
  );
  return (
    <Suspense fallback={page}>
      <Throw />
    </Suspense>
  );
}

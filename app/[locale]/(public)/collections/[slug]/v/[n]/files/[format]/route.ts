import { serveFile } from "@/lib/briefings/serve";
import { defaultLocale, isLocale } from "@/lib/i18n/locale";

interface Context {
  params: Promise<{ locale: string; slug: string; n: string; format: string }>;
}

/** A file of a version of a collection. */
export async function GET({ headers }: Request, { params }: Context): Promise<Response> {
  const { locale, slug, n, format } = await params;
  return serveFile({ locale: isLocale(locale) ? locale : defaultLocale, slug, number: n, format, headers });
}

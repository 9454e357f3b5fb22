import { isLocale } from "@/lib/i18n/locale";
import { openSearchDescription } from "@/lib/search/open-search";

interface Context {
  params: Promise<{ locale: string }>;
}

/** How to search the portal from a browser's address bar. The portal's own address is known only when it runs. */
export async function GET(_request: Request, { params }: Context): Promise<Response> {
  const { locale } = await params;
  if (!isLocale(locale)) return new Response(null, { status: 404 });
  return new Response(openSearchDescription(locale), {
    headers: {
      "Content-Type": "application/opensearchdescription+xml; charset=utf-8",
      "Cache-Control": "public, max-age=86400",
    },
  });
}

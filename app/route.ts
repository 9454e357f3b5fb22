import { preferredLocale } from "@/lib/seo/preferred-locale";

/** "/" leads to the reader's language. It is the only address that looks at a header. */
export function GET(request: Request): Response {
  const locale = preferredLocale(request.headers.get("accept-language"));
  return new Response(null, {
    status: 307,
    headers: {
      Location: `/${locale}`,
      Vary: "Accept-Language",
      "Cache-Control": "public, max-age=300",
    },
  });
}

import { isLocale } from "@/lib/i18n/locale";
import { planFile } from "@/lib/transfer/plan-file";

/** Made for the one who asks, and kept nowhere. */
export const dynamic = "force-dynamic";

/** The adaptation plan of the check that the query asks for. */
export async function GET(
  request: Request,
  { params }: RouteContext<"/[locale]/transfer-fit/plan">,
): Promise<Response> {
  const { locale } = await params;
  return isLocale(locale)
    ? planFile(new URL(request.url).search, locale, new Date())
    : new Response(null, { status: 404 });
}

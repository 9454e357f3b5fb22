import { isLocale } from "@/lib/i18n/locale";
import { drawPicture } from "@/lib/og/draw";
import { picturedClub } from "@/lib/og/queries";
import { pictureResponse } from "@/lib/og/response";

export const dynamic = "force-static";

export const generateStaticParams = () => [];

/** The picture of every page that is no entry's. */
export async function GET(
  _request: Request,
  { params }: RouteContext<"/og/[locale]/club.png">,
): Promise<Response> {
  const { locale } = await params;
  return pictureResponse(isLocale(locale) ? await drawPicture(picturedClub(locale)) : null);
}

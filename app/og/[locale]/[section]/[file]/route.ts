import { cached, pageTag } from "@/lib/entries/cache";
import { type EntryKind, kindOf, kinds } from "@/lib/entries/kinds";
import { isLocale } from "@/lib/i18n/locale";
import { drawPicture } from "@/lib/og/draw";
import { picturedEntry } from "@/lib/og/queries";
import { pictureResponse } from "@/lib/og/response";

export const dynamic = "force-static";
export const revalidate = 60;

/** The build needs no database: who first shares a page has its picture made. */
export const generateStaticParams = () => [];

/** /og/bg/practices/zdravni-mediatori.png */
export async function GET(
  _request: Request,
  { params }: RouteContext<"/og/[locale]/[section]/[file]">,
): Promise<Response> {
  const { locale, section, file } = await params;
  const kind = (Object.keys(kinds) as EntryKind[]).find((one) => kindOf(one).path === section);
  const slug = /^([a-z0-9-]{1,80})\.png$/.exec(file)?.[1];
  if (!isLocale(locale) || !kind || !slug) return pictureResponse(null);
  const picture = await cached(["picture", locale, kind, slug], [pageTag(kind, slug)], () =>
    picturedEntry(kind, slug, locale),
  );
  return pictureResponse(picture && (await drawPicture(picture)));
}

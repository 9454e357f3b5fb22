import { practiceCited } from "@/lib/citations/works";
import { cached, pageTag } from "@/lib/entries/cache";
import { entryBySlug } from "@/lib/entries/public-queries";
import { citationAnswer } from "../../../answer";

/** /cite/bg/practices/zdravni-mediatori.bib */
export async function GET(
  request: Request,
  { params }: RouteContext<"/cite/[locale]/practices/[file]">,
): Promise<Response> {
  return citationAnswer(request, await params, async (slug, locale) => {
    const practice = await cached(["cite", slug], [pageTag("practice", slug)], () =>
      entryBySlug("practice", slug),
    );
    return practice && practiceCited(practice, locale);
  });
}

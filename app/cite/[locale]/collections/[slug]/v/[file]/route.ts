import { versionCited } from "@/lib/citations/works";
import { versionOf } from "@/lib/collections/versions";
import { cached, pageTag } from "@/lib/entries/cache";
import { citationAnswer } from "../../../../../answer";

/** /cite/bg/collections/grizha-v-obshtnostta/v/2.ris */
export async function GET(
  request: Request,
  { params }: RouteContext<"/cite/[locale]/collections/[slug]/v/[file]">,
): Promise<Response> {
  const { slug, ...asked } = await params;
  return citationAnswer(request, asked, async (name, locale) => {
    if (!/^[1-9]\d{0,5}$/.test(name)) return null;
    const version = await cached(["cite", slug, name], [pageTag("collection", slug)], () =>
      versionOf(slug, Number(name)),
    );
    return version && versionCited(version.snapshot, locale);
  });
}

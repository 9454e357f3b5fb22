import { feedAnswer } from "@/lib/feeds/answer";

/** /feeds/bg/practices.rss, .atom, .json; /feeds/en/all.atom */
export async function GET(
  request: Request,
  { params }: RouteContext<"/feeds/[locale]/[file]">,
): Promise<Response> {
  return feedAnswer(request, await params);
}

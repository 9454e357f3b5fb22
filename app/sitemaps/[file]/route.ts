import { sitemapAnswer } from "@/lib/seo/sitemap-answer";

/** /sitemaps/practices-1.xml */
export async function GET(request: Request, { params }: RouteContext<"/sitemaps/[file]">): Promise<Response> {
  return sitemapAnswer(request, (await params).file);
}

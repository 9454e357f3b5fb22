import { sitemapIndexAnswer } from "@/lib/seo/sitemap-answer";

/** The build needs no database: it would answer a route of this name once for all. */
export const dynamic = "force-dynamic";

export const GET = (request: Request): Promise<Response> => sitemapIndexAnswer(request);

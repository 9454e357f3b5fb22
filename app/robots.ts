import type { MetadataRoute } from "next";
import { kinds } from "@/lib/entries/kinds";
import { absolute } from "@/lib/seo/site";

/** Its own address is known only when the portal runs. */
export const dynamic = "force-dynamic";

export default function robots(): MetadataRoute.Robots {
  return {
    rules: {
      userAgent: "*",
      allow: "/",
      disallow: [
        "/api/",
        "/*/account",
        "/*/admin",
        "/*/demo",
        "/*/moderation",
        ...Object.values(kinds).map(({ path }) => `/*/${path}/new`),
        "/*/sign-in",
      ],
    },
    sitemap: absolute("/sitemap.xml"),
  };
}

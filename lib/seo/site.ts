import { env } from "@/lib/env";

/** An address of the portal together with its host, as search engines and citations need it. */
export const absolute = (path: string): string => `${env().siteUrl}${path}`;

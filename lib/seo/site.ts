import { env } from "@/lib/env";

/** An address of the portal together with its host, as search engines and citations need it. */
export const absolute = (path: string): string => `${env().siteUrl}${path}`;

/** The licence of everything published: Creative Commons Attribution 4.0. */
export const licenceUrl = "https://creativecommons.org/licenses/by/4.0/";

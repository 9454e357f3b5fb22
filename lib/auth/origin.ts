import { env } from "@/lib/env";

/** Whether a request that changes something was sent by a page of this portal: by its Origin, or by the browser's word. */
export const isFromHere = (headers: Headers): boolean =>
  headers.get("origin") === new URL(env().siteUrl).origin || headers.get("sec-fetch-site") === "same-origin";

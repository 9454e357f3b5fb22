import { cached, listTag } from "@/lib/entries/cache";
import { isLocale } from "@/lib/i18n/locale";
import { fileResponse } from "@/lib/seo/file-response";
import { feedFile } from "./feed";
import { type FeedFormat, feedFormats, feedKinds, isFeed } from "./names";
import { feedEntries } from "./queries";
import { feedWords } from "./words";

/** The feed at /feeds/<language>/<file>: "practices.rss", "all.json". */
export async function feedAnswer(
  request: Request,
  { locale, file }: { locale: string; file: string },
): Promise<Response> {
  const [, name = "", ending = ""] = /^([a-z]+)\.(rss|atom|json)$/.exec(file) ?? [];
  const format = ending as FeedFormat;
  if (!isFeed(name) || !isLocale(locale))
    return fileResponse(request, null, { type: "text/plain", name: file });
  const kinds = feedKinds[name];
  const entries = await cached(["feed", locale, name], kinds.map(listTag), () => feedEntries(kinds, locale));
  const text = feedFile({ name, locale, ...feedWords(name, locale) }, entries, format);
  return fileResponse(request, text, { type: feedFormats[format].type, name: file });
}

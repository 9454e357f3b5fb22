import { z } from "zod";
import { defaultLocale, locales } from "@/lib/i18n/locale";
import { longestQuestion, type SuggestionGroup, suggest } from "@/lib/search/suggest";
import { suggestionAnswer } from "@/lib/search/suggestion-words";

/** Whatever does not fit is as if nothing had been asked. */
const question = z.object({
  lang: z.enum(locales).catch(defaultLocale),
  q: z
    .string()
    .transform((typed) => typed.slice(0, longestQuestion))
    .catch(""),
  format: z.enum(["portal", "opensearch"]).catch("portal"),
});

// The answer is public and the same for everybody; what is hidden is gone from it within a minute.
const caching = { "Cache-Control": "public, max-age=60, s-maxage=60" };

/** GET ?lang=bg&q=… : what the words typed so far may mean; with format=opensearch as browsers ask for it. */
export async function GET({ url }: Request): Promise<Response> {
  const { lang, q, format } = question.parse(Object.fromEntries(new URL(url).searchParams));
  const groups = await suggest(lang, q);
  if (format === "portal") return Response.json(suggestionAnswer(lang, q, groups), { headers: caching });
  return Response.json([q, textsOf(groups)], {
    headers: { ...caching, "Content-Type": "application/x-suggestions+json" },
  });
}

const textsOf = (groups: SuggestionGroup[]): string[] =>
  groups.flatMap(({ options }) => options.map(({ text }) => text));

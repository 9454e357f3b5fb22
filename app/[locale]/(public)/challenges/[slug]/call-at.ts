import { ideasIn, publishedResults } from "@/lib/challenges/entered";
import { challengeBySlug, type PublicCall } from "@/lib/challenges/queries";
import { cached, listTag, pageTag } from "@/lib/entries/cache";
import type { Locale } from "@/lib/i18n/locale";
import { entryAt } from "../../entry-at";

/** What the page of a call shows at an address. */
export const callAt = entryAt("challenge", challengeBySlug);

/** The ideas in a call and its results. The ideas are others' pages: what hides one of them refreshes this too. */
export const insideCall = ({ id, slug, content }: PublicCall, locale: Locale) =>
  cached(["inside", locale, id], [pageTag("challenge", slug), listTag("idea")], async () => {
    const [ideas, results] = await Promise.all([
      ideasIn(id, locale),
      publishedResults(id, content.criteria.length),
    ]);
    return { ideas, results };
  });

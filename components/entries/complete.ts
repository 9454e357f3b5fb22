import type { ContentOf, Fields } from "@/lib/forms/fields";
import { lenientContent } from "@/lib/forms/lenient";

/** A content with all its lists, whatever a draft still lacks. */
export const complete = <F extends Fields>(fields: F, content: Partial<ContentOf<F>>): ContentOf<F> => ({
  ...lenientContent(fields, {}),
  ...content,
});

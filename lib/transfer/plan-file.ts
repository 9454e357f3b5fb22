import { docxOf } from "@/lib/briefings/office/docx";
import type { Locale } from "@/lib/i18n/locale";
import { checkOf } from "./check";
import { queryObject } from "./input";
import { planOf } from "./plan";

/** Names of files keep to Latin letters. */
const names: Record<Locale, string> = { bg: "plan-za-adaptirane", en: "adaptation-plan" };

/** The adaptation plan of a check as a Word document; 404 when the query names no published practice. */
export async function planFile(query: string, locale: Locale, now: Date): Promise<Response> {
  const check = await checkOf(queryObject(query));
  const headers = { "Cache-Control": "private, no-store", "X-Robots-Tag": "noindex" };
  if (check.compared.length === 0) return new Response(null, { status: 404, headers });
  const file = await docxOf(planOf(check, locale, now));
  return new Response(new Uint8Array(file), {
    headers: {
      ...headers,
      "Content-Type": "application/vnd.openxmlformats-officedocument.wordprocessingml.document",
      "Content-Disposition": `attachment; filename="${names[locale]}.docx"`,
    },
  });
}

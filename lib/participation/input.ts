import { z } from "zod";
import { cleanText } from "@/lib/forms/clean";
import { firstIssues } from "@/lib/forms/first-issues";
import type { FormState } from "@/lib/forms/form-state";
import { defaultLocale, type Locale, locales } from "@/lib/i18n/locale";
import { pick } from "@/lib/i18n/localized";
import { vocabularies } from "@/lib/vocabulary/vocabulary";
import { pageAddress } from "./addresses";
import { bodyLimit, titleLimit } from "./limits";
import { sides } from "./participation";
import type { Part } from "./refusals";

const locale = z.enum(locales).catch(defaultLocale);
const slug = z.string().regex(/^[a-z0-9-]{1,80}$/);
const wanted = z.enum(["on", "off"]).transform((word) => word === "on");

/** What the portal writes into the forms about taking part. */
export const posted = {
  support: z.object({ locale, entryId: z.uuid(), slug, wanted }),
  follow: z.object({ locale, entryId: z.uuid(), wanted }),
  useful: z.object({ locale, id: z.uuid(), slug, wanted }),
  write: z.object({ locale, entryId: z.uuid(), slug, id: z.uuid() }),
  reply: z.object({ locale, entryId: z.uuid(), slug, id: z.uuid(), parentId: z.uuid() }),
  own: z.object({ locale, slug, id: z.uuid() }),
  message: z.object({ locale, offerId: z.uuid(), id: z.uuid() }),
  settle: z.object({ locale, offerId: z.uuid(), to: z.enum(["accepted", "closed"]) }),
};

/** How a button that stays pressed stands, and how many people have pressed it. */
export interface Pressed {
  on: boolean;
  count: number;
}

/** Several lines of somebody's words: clean, something and not too much. */
const body = z
  .string({ error: "body" })
  .transform(cleanText)
  .pipe(z.string().min(1, { error: "body" }).max(bodyLimit, { error: "tooLong" }));

const title = z
  .string({ error: "title" })
  .transform((typed) => cleanText(typed).replace(/\s+/gu, " "))
  .pipe(z.string().min(1, { error: "title" }).max(titleLimit, { error: "titleTooLong" }));

/** What people write; problems are the keys under `participation.problems`. */
export const written = {
  body: z.object({ body }),
  point: z.object({ side: z.enum(sides, { error: "side" }), body }),
  offer: z.object({
    ask: z.enum(
      vocabularies.asks.map(({ id }) => id),
      { error: "ask" },
    ),
    body,
  }),
  update: z.object({ title, body }),
};

/** A form of somebody's words after an attempt. */
export interface WriteState extends FormState {
  /** The idea that this one was merged into: the words belong there. */
  into?: { href: string; title: string; lang: Locale };
}

/** A form as it was typed, checked: what it says, or its next state. */
export function readTyped<T extends z.ZodRawShape>(
  schema: z.ZodObject<T>,
  form: FormData,
):
  | { ok: true; said: z.output<z.ZodObject<T>>; typed: Record<string, string> }
  | { ok: false; state: WriteState } {
  const typed = Object.fromEntries(
    Object.keys(schema.shape).flatMap((name) => {
      const value = form.get(name);
      return typeof value === "string" ? [[name, value.slice(0, 2 * bodyLimit)]] : [];
    }),
  );
  const parsed = schema.safeParse(typed);
  if (parsed.success) return { ok: true, said: parsed.data, typed };
  const problems = firstIssues(parsed.error);
  return { ok: false, state: { typed, problems, problem: Object.keys(problems)[0] } };
}

/** What a form shows when its command refused: nothing typed is lost. */
export function refusedState(
  result: Extract<Part, { ok: false }>,
  typed: Record<string, string>,
  language: Locale,
): WriteState {
  const state = { typed, problems: {}, problem: result.reason };
  if (result.reason !== "merged") return state;
  const { slug: to, title: titles } = result.into;
  const { text, lang } = pick(titles, language) ?? { text: to, lang: language };
  return { ...state, into: { href: pageAddress(language, { kind: "idea", slug: to }), title: text, lang } };
}

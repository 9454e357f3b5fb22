import { notFound } from "next/navigation";
import type { z } from "zod";

/**
 * The fields of a posted form that the portal itself wrote into it (ids, actions, languages). When they do not fit, the post
 * did not come from our form: it is answered like an address that does not exist.
 */
export function readForm<T extends z.ZodRawShape>(
  schema: z.ZodObject<T>,
  form: FormData,
): z.output<z.ZodObject<T>> {
  const known = Object.fromEntries(
    Object.keys(schema.shape).flatMap((name) => (form.has(name) ? [[name, withoutNul(form.get(name))]] : [])),
  );
  const parsed = schema.safeParse(known);
  return parsed.success ? parsed.data : notFound();
}

/** A text as it was typed, to check and to give back to the form, at most `limit` characters; "" when there is none. */
export function typedText(form: FormData, name: string, limit: number): string {
  const value = form.get(name);
  return typeof value === "string" ? value.slice(0, limit) : "";
}

/** PostgreSQL stores no NUL. */
const withoutNul = (value: FormDataEntryValue | null) =>
  typeof value === "string" ? value.replaceAll("\0", "") : value;

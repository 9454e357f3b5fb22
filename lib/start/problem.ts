/**
 * Something that whoever runs the portal has to put right. Its message is one English sentence that says
 * what is wrong and what to do; it is printed alone, without a stack.
 */
export class Problem extends Error {
  override name = "Problem";
}

/** The code that Node.js or PostgreSQL gave an error, such as "EACCES" or "28P01"; "" when there is none. */
export function codeOf(error: unknown): string {
  const code = (error as { code?: unknown } | null)?.code;
  return typeof code === "string" ? code : "";
}

/** The first line of an error's message, without the full stop at its end, to stand inside a sentence. */
export function messageOf(error: unknown): string {
  const text = error instanceof Error ? error.message : String(error);
  return (text.split("\n")[0] ?? "").trim().replace(/\.+$/, "");
}

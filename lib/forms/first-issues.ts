import type { z } from "zod";

/** What is wrong in each field of a form, by the first issue of it. */
export function firstIssues({ issues }: Pick<z.ZodError, "issues">): Record<string, string> {
  const problems: Record<string, string> = {};
  for (const { path, message } of issues) problems[String(path[0])] ??= message;
  return problems;
}

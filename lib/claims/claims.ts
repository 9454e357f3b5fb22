import { createHash } from "node:crypto";
import { cleanText } from "@/lib/forms/clean";
import type { Localized } from "@/lib/i18n/localized";

/** What a result of a practice says: the part that a curator checks. Empty lines count as none. */
export interface Claim {
  indicator?: Localized | undefined;
  baseline?: string | null | undefined;
  value?: string | null | undefined;
  unit?: Localized | undefined;
  period?: string | null | undefined;
  source?: string | null | undefined;
}

const plain = (text: string | null | undefined): string =>
  cleanText(text ?? "")
    .replace(/\s+/gu, " ")
    .trim();

/**
 * Names a claim by its words and figures in both languages, whatever its place in the list and whichever language it
 * was written in first: 64 hexadecimal digits (SHA-256). A claim that changed has another key, so it is an unchecked
 * one. Spaces make no difference, and the level of evidence is no part of it: every change of that is reviewed anyway.
 */
export function claimKey({ indicator, baseline, value, unit, period, source }: Claim): string {
  const words = [indicator?.bg, indicator?.en, baseline, value, unit?.bg, unit?.en, period, source].map(
    plain,
  );
  return createHash("sha256").update(JSON.stringify(words)).digest("hex");
}

/** Claims by their keys, in their order: said twice, a claim is one. */
export const byKey = <T extends Claim>(claims: readonly T[]): Map<string, T> =>
  new Map(claims.map((claim) => [claimKey(claim), claim]));

/** What a check can find. The list is closed. */
export const verdicts = ["confirmed", "partly", "not_confirmed"] as const;
export type Verdict = (typeof verdicts)[number];

/** The last check of a claim; `at` is an ISO time. */
export interface LastCheck {
  verdict: Verdict;
  at: string;
}

import type { Marked } from "@/lib/search/page";

/** A text with the marked words in [brackets]; null for none. */
export const shown = (marked: Marked | null | undefined): string | null =>
  marked?.pieces.map(({ text, mark }) => (mark ? `[${text}]` : text)).join("") ?? null;

/** The same without the brackets; "" for none. */
export const plain = (marked: Marked | null): string => marked?.pieces.map(({ text }) => text).join("") ?? "";

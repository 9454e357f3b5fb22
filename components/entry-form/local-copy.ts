import type { Pair } from "./values";

/** What was typed into a step and may not have reached the server, kept on this device. */
export interface LocalCopy {
  /** The save that the form started from, and what it held then. */
  version: number;
  saved: Pair[];
  typed: Pair[];
  /** ISO time. */
  at: string;
}

const keyOf = (entryId: string, step: string): string => `club/draft/${entryId}/${step}`;

/** The copy of a step; null when there is none or the browser keeps nothing. */
export function readCopy(entryId: string, step: string): LocalCopy | null {
  try {
    const text = localStorage.getItem(keyOf(entryId, step));
    return text ? (JSON.parse(text) as LocalCopy) : null;
  } catch {
    return null;
  }
}

/** Keeps a copy; false when the browser refuses (private mode, no space left). */
export function writeCopy(entryId: string, step: string, copy: LocalCopy): boolean {
  try {
    localStorage.setItem(keyOf(entryId, step), JSON.stringify(copy));
    return true;
  } catch {
    return false;
  }
}

export function removeCopy(entryId: string, step: string): void {
  try {
    localStorage.removeItem(keyOf(entryId, step));
  } catch {
    // Then nothing was kept either.
  }
}

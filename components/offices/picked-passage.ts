"use client";

import { useEffect, useState } from "react";
import { readingId } from "./form-anchor";

/** A passage that somebody has selected in what they read, and the place where it stands ("" when it is not one). */
export interface Picked {
  quote: string;
  place: string;
}

/** The passage that is selected now; null while there is none. */
export function usePickedPassage(): Picked | null {
  const [picked, setPicked] = useState<Picked | null>(null);
  useEffect(() => {
    const look = () => setPicked(pickedNow());
    // It may have been selected before the scripts came.
    look();
    document.addEventListener("selectionchange", look);
    return () => document.removeEventListener("selectionchange", look);
  }, []);
  return picked;
}

function pickedNow(): Picked | null {
  const selection = document.getSelection();
  const quote = selection?.toString().trim() ?? "";
  const from = elementOf(selection?.anchorNode);
  if (!quote || !from?.closest(`#${readingId}`) || from.closest("[data-beside]")) return null;
  return { quote, place: placeOf(from) };
}

const elementOf = (node: Node | null | undefined): Element | null =>
  node instanceof Element ? node : (node?.parentElement ?? null);

/** Each place has its notes within it: the nearest part of the page that holds those of one place alone is that place. */
function placeOf(from: Element): string {
  for (let at: Element | null = from; at && at.id !== readingId; at = at.parentElement) {
    const [first, ...more] = at.querySelectorAll<HTMLElement>("[data-beside]");
    if (first) return more.length === 0 ? (first.dataset.beside ?? "") : "";
  }
  return "";
}

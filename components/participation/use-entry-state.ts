"use client";

import { useEffect, useState } from "react";
import type { ViewerState } from "@/lib/participation/viewer-state";

/** One question for all buttons of a page. */
const asked = new Map<string, Promise<ViewerState | null>>();

const milliseconds = 1_000;

function ask(entryId: string): Promise<ViewerState | null> {
  const known = asked.get(entryId);
  if (known) return known;
  const answer = fetch(`/api/me/entry/${entryId}`, { cache: "no-store" })
    .then((response) => (response.status === 200 ? (response.json() as Promise<ViewerState>) : null))
    .catch(() => null);
  asked.set(entryId, answer);
  setTimeout(() => asked.delete(entryId), milliseconds);
  return answer;
}

/**
 * How the reader stands to an entry: null for visitors and until it is known. Public pages are the same for all, so the
 * browser asks, and only when somebody is signed in.
 */
export function useEntryState(entryId: string): ViewerState | null {
  const [state, setState] = useState<ViewerState | null>(null);
  useEffect(() => {
    let left = false;
    const here = document.documentElement.hasAttribute("data-signed-in");
    if (here) ask(entryId).then((answer) => left || setState(answer));
    return () => {
      left = true;
    };
  }, [entryId]);
  return state;
}

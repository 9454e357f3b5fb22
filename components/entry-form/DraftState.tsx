"use client";

import { createContext, type ReactNode, useCallback, useContext, useMemo, useState } from "react";
import type { Progress, SaveState } from "./save-state";

interface DraftState {
  state: SaveState;
  progress: Progress;
  tell(state: SaveState, progress?: Progress): void;
}

const Context = createContext<DraftState | null>(null);

/** What the head, the form and the aside of a step know together: whether it is saved and how far it is. */
export function useDraftState(): DraftState {
  const found = useContext(Context);
  if (!found) throw new Error("useDraftState needs a DraftStateProvider around it");
  return found;
}

interface Told {
  /** The server's save that it was told after. */
  since: string;
  state: SaveState;
  progress?: Progress;
}

interface ProviderProps {
  savedAt: string;
  progress: Progress;
  children: ReactNode;
}

/** Begins with what the server says; what the page tells takes its place until the server says something newer. */
export function DraftStateProvider({ savedAt, progress, children }: ProviderProps) {
  const [told, setTold] = useState<Told | null>(null);
  const tell = useCallback(
    (state: SaveState, next?: Progress) =>
      setTold((before) => ({ since: savedAt, state, progress: next ?? before?.progress })),
    [savedAt],
  );
  const value = useMemo<DraftState>(() => {
    const newest = told?.since === savedAt ? told : null;
    return {
      state: newest?.state ?? { is: "saved", at: savedAt },
      progress: newest?.progress ?? progress,
      tell,
    };
  }, [told, savedAt, progress, tell]);
  return <Context value={value}>{children}</Context>;
}

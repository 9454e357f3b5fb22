"use client";

import { createContext, useContext } from "react";
import type { DecisionState } from "@/lib/entries/review-actions";
import { textAt } from "@/lib/forms/raw";

interface Desk {
  state: DecisionState;
  action: (form: FormData) => void;
  isPending: boolean;
  /** Words for the keys of errors. */
  errors: Record<string, string>;
}

export const DecisionContext = createContext<Desk | null>(null);

/** The decision that is being written on this page: its form, and the remarks that stand beside the fields. */
export function useDecision() {
  const desk = useContext(DecisionContext);
  if (!desk) throw new Error("A decision needs a DecisionDesk around it");
  const { state, errors } = desk;
  return {
    ...desk,
    /** What was typed before an error, at "reason" or "remarks.title". */
    typed: (path: string) => textAt(state.values, path),
    errorAt: (path: string) => {
      const error = state.errors.find(({ field }) => field === path);
      return error && (errors[error.key] ?? errors.invalid);
    },
  };
}

"use client";

import { type ReactNode, useActionState } from "react";
import { type DecisionState, decideEntry } from "@/lib/entries/review-actions";
import { DecisionContext } from "./decision-state";

const untouched: DecisionState = { errors: [], values: {} };

interface DecisionDeskProps {
  errors: Record<string, string>;
  children: ReactNode;
}

/** Holds the state of one decision for its form and for the remarks beside the fields, which are rendered on the server. */
export function DecisionDesk({ errors, children }: DecisionDeskProps) {
  const [state, action, isPending] = useActionState(decideEntry, untouched);
  return <DecisionContext value={{ state, action, isPending, errors }}>{children}</DecisionContext>;
}

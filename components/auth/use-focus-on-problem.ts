"use client";

import { useEffect, useRef } from "react";

/** Takes a reader to the first wrong field each time an action has answered with a problem. */
export function useFocusOnProblem(state: { problem?: string }) {
  const form = useRef<HTMLFormElement>(null);
  useEffect(() => {
    if (state.problem) form.current?.querySelector<HTMLElement>("[aria-invalid]")?.focus();
  }, [state]);
  return form;
}

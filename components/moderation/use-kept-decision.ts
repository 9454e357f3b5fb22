"use client";

import { type RefObject, useEffect } from "react";

type Pair = [name: string, value: string];

/** What was typed, without what the page itself wrote into the form. */
const typed = (form: HTMLFormElement): Pair[] =>
  [...new FormData(form)].filter(
    (pair): pair is Pair =>
      /^(decision|publishDay|publishTime|ground|reason|remarks\[)/.test(pair[0]) && pair[1] !== "",
  );

/**
 * Keeps a half-written decision in this tab, so that its writer can look at the other views and come back.
 * Where storage is forbidden nothing is kept. `fresh`: the page brought nothing typed of its own.
 */
export function useKeptDecision(
  ref: RefObject<HTMLFormElement | null>,
  { key, fresh }: { key: string; fresh: boolean },
): void {
  useEffect(() => {
    const form = ref.current;
    if (!form) return;
    if (fresh) for (const pair of kept(key)) putBack(form, pair);
    else keep(key, form);
    const onInput = ({ target }: Event) => {
      if ((target as HTMLInputElement).form === form) keep(key, form);
    };
    document.addEventListener("input", onInput);
    return () => document.removeEventListener("input", onInput);
  }, [ref, key, fresh]);
}

function keep(key: string, form: HTMLFormElement): void {
  try {
    sessionStorage.setItem(key, JSON.stringify(typed(form)));
  } catch {}
}

function kept(key: string): Pair[] {
  try {
    return JSON.parse(sessionStorage.getItem(key) ?? "[]");
  } catch {
    return [];
  }
}

function putBack(form: HTMLFormElement, [name, value]: Pair): void {
  const control = form.elements.namedItem(name);
  if (control instanceof RadioNodeList) control.value = value;
  else if (control instanceof HTMLTextAreaElement || control instanceof HTMLSelectElement) {
    if (control.value === "") control.value = value;
    for (let at = control.closest("details"); at; at = at.parentElement?.closest("details") ?? null)
      at.open = true;
  }
}

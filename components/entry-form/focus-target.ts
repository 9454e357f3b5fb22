import { formId } from "./form-id";

/**
 * Puts the focus where the address points: a router scrolls there and no more. A new row gets it in its first
 * control. Nothing when somebody is already somewhere else than at the button that led here.
 */
export function focusTarget(): void {
  const target = document.getElementById(decodeURIComponent(location.hash.slice(1)));
  if (!target?.closest("main") || !isFree(document.activeElement)) return;
  const added = new URLSearchParams(location.search).get("row") === "add";
  const first = added
    ? target.querySelector<HTMLElement>("input:not([type=hidden]), textarea, select")
    : null;
  (first ?? target).focus();
}

const isFree = (focused: Element | null): boolean =>
  focused === document.body || (focused instanceof HTMLButtonElement && focused.form?.id === formId);

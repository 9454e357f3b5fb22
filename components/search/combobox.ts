import Combobox from "@github/combobox-nav";
import type { Locale } from "@/lib/i18n/locale";
import type { SuggestionAnswer } from "@/lib/search/suggestion-words";
import { asker } from "./asker";

/**
 * Makes a text field a combobox with this list (ARIA Authoring Practices, "list autocomplete with manual selection").
 * `show` is given what to show, null to hide the list. Gives a function that leaves the field as it was.
 */
export function makeCombobox(
  input: HTMLInputElement,
  list: HTMLElement,
  { locale, show }: { locale: Locale; show: (answer: SuggestionAnswer | null) => void },
): () => void {
  const combobox = new Combobox(input, list, { tabInsertsSuggestions: false });
  const isOpen = () => input.getAttribute("aria-expanded") === "true";
  const ask = async (words: string, signal: AbortSignal): Promise<SuggestionAnswer | null> => {
    const response = await fetch(`/api/suggest?${new URLSearchParams({ lang: locale, q: words })}`, {
      signal,
    });
    return response.ok ? response.json() : null;
  };
  const asking = asker(ask, (answer) => {
    show(answer);
    // A composition that ended while the list was closed went unnoticed.
    combobox.isComposing = false;
    if (answer && answer.groups.length > 0) combobox.start();
    else combobox.stop();
  });
  const close = () => {
    asking.stop();
    combobox.stop();
    show(null);
  };
  const onKey = (event: KeyboardEvent) => {
    // The keys of a word that is being composed belong to the keyboard's own list.
    if (event.isComposing) event.stopImmediatePropagation();
    else if (event.key === "ArrowDown" && !isOpen()) asking.typed(input.value);
    else if (event.key === "Escape" && isOpen()) {
      // Neither the words go nor a menu around the field.
      event.preventDefault();
      event.stopPropagation();
      close();
    }
  };

  const over = new AbortController();
  const { signal } = over;
  input.addEventListener("input", () => asking.typed(input.value), { signal });
  input.addEventListener("keydown", onKey, { capture: true, signal });
  input.addEventListener("blur", close, { signal });
  input.form?.addEventListener("submit", close, { signal });
  list.addEventListener("combobox-commit", close, { signal });
  // The field keeps the focus while an option is pressed: losing it would close the list first.
  list.addEventListener("mousedown", (event) => event.preventDefault(), { signal });
  return () => {
    over.abort();
    asking.stop();
    combobox.destroy();
  };
}

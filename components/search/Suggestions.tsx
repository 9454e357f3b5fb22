"use client";

import { useEffect, useRef, useState } from "react";
import { Anchor } from "@/components/ui/Anchor";
import { Icon } from "@/components/ui/Icon";
import type { Locale } from "@/lib/i18n/locale";
import type { SuggestionAnswer } from "@/lib/search/suggestion-words";
import { makeCombobox } from "./combobox";

interface SuggestionsProps {
  /** The text field, in a form that searches for what is typed. */
  inputId: string;
  locale: Locale;
}

/**
 * What the words typed so far may mean, in a list under their field. Put it right after the field, in a box as wide as
 * it. The server finds the suggestions and the words around them; without a script there is the form alone.
 */
export function Suggestions({ inputId, locale }: SuggestionsProps) {
  const [answer, setAnswer] = useState<SuggestionAnswer | null>(null);
  const [isOpen, setOpen] = useState(false);
  const list = useRef<HTMLDivElement>(null);

  useEffect(() => {
    const input = document.getElementById(inputId);
    if (!(input instanceof HTMLInputElement) || !list.current) return;
    return makeCombobox(input, list.current, {
      locale,
      show(next) {
        setOpen(next !== null);
        // What closes stays in the page, hidden: a link that was pressed must be there to be followed.
        if (next) setAnswer(next);
      },
    });
  }, [inputId, locale]);

  const id = `${inputId}-suggestions`;
  const submit = () => (document.getElementById(inputId) as HTMLInputElement).form?.requestSubmit();
  const groups = answer?.groups ?? [];
  return (
    <div className="sug">
      <p className="vh" role="status">
        {isOpen && answer?.status}
      </p>
      <div
        ref={list}
        id={id}
        role="listbox"
        aria-label={answer?.label}
        hidden={!isOpen || groups.length === 0}
        tabIndex={-1}
      >
        {groups.map(({ name, label, options }) => (
          // biome-ignore lint/a11y/useSemanticElements: a fieldset cannot stand in a listbox
          <div key={name} role="group" aria-label={label} className={`k-${name}`}>
            <p aria-hidden="true">{label}</p>
            {options.map(({ href, text, lang }) => (
              <Anchor
                key={href}
                id={`${id}-${href}`}
                href={href}
                role="option"
                aria-selected={false}
                tabIndex={-1}
                lang={lang === locale ? undefined : lang}
              >
                {text}
              </Anchor>
            ))}
          </div>
        ))}
        {answer && (
          <button
            id={`${id}-words`}
            type="button"
            role="option"
            aria-selected={false}
            tabIndex={-1}
            onClick={submit}
          >
            <Icon name="search" size={16} />
            {answer.search}
          </button>
        )}
      </div>
    </div>
  );
}

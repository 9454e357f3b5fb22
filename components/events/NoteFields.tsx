"use client";

import { useId } from "react";
import { Field } from "@/components/ui/Field";
import type { TypedNote } from "@/lib/events/act-input";

export interface NoteLabels {
  note: string;
  hint: string;
  bg: string;
  en: string;
}

interface NoteFieldsProps {
  labels: NoteLabels;
  note: TypedNote;
  /** What is wrong with it. */
  error?: string | undefined;
}

/** What everybody is told, in one language or in both. */
export function NoteFields({ labels, note, error }: NoteFieldsProps) {
  const id = useId();
  return (
    <fieldset className="grid gap-4">
      <legend className="lab">{labels.note}</legend>
      <p className="hint">{labels.hint}</p>
      {(["bg", "en"] as const).map((language, index) => (
        <Field
          key={language}
          id={`${id}-${language}`}
          label={labels[language]}
          tag={language === "bg" ? "БГ" : "EN"}
          error={index === 0 && error}
        >
          {(control) => (
            <textarea
              {...control}
              name={`note.${language}`}
              rows={3}
              lang={language}
              defaultValue={note[language]}
            />
          )}
        </Field>
      ))}
    </fieldset>
  );
}

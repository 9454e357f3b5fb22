"use client";

import { useState } from "react";
import { Field } from "@/components/ui/Field";
import { accepted, maxBytes } from "@/lib/files/limits";

interface FileFieldProps {
  id: string;
  kind: "image" | "document";
  label: string;
  hint: string;
  /** What the server said of the file before. */
  error?: string;
  /** What to say of a file that is too large, and of one of another kind. */
  tooLarge: string;
  wrongKind: string;
}

/** A file's control that says at once what the server would say after minutes: that a file is too large, or no picture. */
export function FileField({ id, kind, label, hint, error, tooLarge, wrongKind }: FileFieldProps) {
  const [problem, setProblem] = useState(error);

  function look(input: HTMLInputElement) {
    const found = problemOf(input.files?.[0]);
    // The browser keeps the form from being sent as long as there is a problem.
    input.setCustomValidity(found ?? "");
    setProblem(found);
  }

  function problemOf(file: File | undefined): string | undefined {
    if (!file) return undefined;
    const kinds: readonly string[] = accepted[kind];
    // A browser that does not know a file's type gives none.
    if (file.type && !kinds.includes(file.type)) return wrongKind;
    return file.size > maxBytes[kind] ? tooLarge : undefined;
  }

  return (
    <Field id={id} label={label} hint={hint} error={problem}>
      {(control) => (
        <input
          {...control}
          type="file"
          name="file"
          required
          accept={accepted[kind].join(",")}
          onChange={(event) => look(event.currentTarget)}
        />
      )}
    </Field>
  );
}

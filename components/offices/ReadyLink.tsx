"use client";

import { useEffect, useState } from "react";
import { Button } from "@/components/ui/Button";
import { Field } from "@/components/ui/Field";
import { Note } from "@/components/ui/Note";

interface ReadyLinkProps {
  address: string;
  /** Until when it works. */
  works: string;
  labels: Record<"ready" | "address" | "copy" | "copied", string>;
}

/** A new share link, to be copied: it is shown once. */
export function ReadyLink({ address, works, labels }: ReadyLinkProps) {
  const [isCopied, setCopied] = useState(false);
  // Without scripts there is no button that does nothing.
  const [canCopy, setCanCopy] = useState(false);
  useEffect(() => setCanCopy(true), []);
  const copy = () =>
    navigator.clipboard.writeText(address).then(
      () => setCopied(true),
      // Without the right to the clipboard the address is there to be selected.
      () => undefined,
    );
  return (
    <div className="grid gap-5">
      <Note tone="success" role="status">
        <p>{labels.ready}</p>
        <p>{works}</p>
      </Note>
      <Field id="shared-address" label={labels.address}>
        {(control) => (
          <input {...control} readOnly value={address} onFocus={(event) => event.currentTarget.select()} />
        )}
      </Field>
      {canCopy && (
        <p>
          <Button type="button" variant="line" onClick={copy}>
            <span aria-live="polite">{isCopied ? labels.copied : labels.copy}</span>
          </Button>
        </p>
      )}
    </div>
  );
}

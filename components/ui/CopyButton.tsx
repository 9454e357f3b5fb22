"use client";

import { useEffect, useState } from "react";
import { Button } from "./Button";

/** Copies a text. It is there only where the browser can: without scripts, people mark the text themselves. */
export function CopyButton({ text, label, done }: { text: string; label: string; done: string }) {
  const [state, setState] = useState<"absent" | "ready" | "done">("absent");
  useEffect(() => {
    if (navigator.clipboard) setState("ready");
  }, []);
  if (state === "absent") return null;
  const copy = () =>
    navigator.clipboard.writeText(text).then(
      () => setState("done"),
      () => setState("absent"),
    );
  return (
    <p className="copy noprint">
      <Button type="button" variant="line" icon="copy" onClick={copy}>
        {label}
      </Button>{" "}
      <span role="status">{state === "done" && done}</span>
    </p>
  );
}

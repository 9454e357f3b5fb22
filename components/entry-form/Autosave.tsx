"use client";

import { type ReactNode, useEffect, useRef, useState } from "react";
import { bringBack } from "./bring-back";
import { useDraftState } from "./DraftState";
import { DraftKeeper } from "./draft-keeper";
import { focusTarget } from "./focus-target";
import { formId } from "./form-id";
import { Restored } from "./Restored";
import { type Pair, putBack } from "./values";
import { watchForm } from "./watch-form";

interface AutosaveProps {
  entryId: string;
  step: string;
  /** The save that the page was rendered from. */
  version: number;
  /** The step's form, rendered on the server; without JavaScript it stands alone. */
  children: ReactNode;
}

/** Saves the form inside it while it is being written, and brings back what was typed before and never saved. */
export function Autosave({ entryId, step, version, children }: AutosaveProps) {
  const root = useRef<HTMLDivElement>(null);
  const { tell } = useDraftState();
  const [restored, setRestored] = useState<{ at: string; before: Pair[] } | null>(null);

  useEffect(() => {
    const form = root.current?.querySelector<HTMLFormElement>(`#${formId}`);
    if (!form) return;
    const place = { entryId, step, version };
    const keeper = new DraftKeeper(form, place, tell);
    const unwatch = watchForm(form, keeper);
    bringBack(form, keeper, place, {
      restored: (at, before) => setRestored({ at, before }),
      setAside: () => location.reload(),
    });
    focusTarget();
    return unwatch;
  }, [entryId, step, version, tell]);

  const undo = () => {
    const form = root.current?.querySelector<HTMLFormElement>(`#${formId}`);
    if (form && restored) putBack(form, restored.before);
    setRestored(null);
  };

  return (
    <div ref={root}>
      {restored && <Restored at={restored.at} onUndo={undo} onKeep={() => setRestored(null)} />}
      {children}
    </div>
  );
}

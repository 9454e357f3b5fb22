"use client";

import { type PointerEvent, type ReactNode, useEffect, useRef } from "react";
import { dragRow, showAsStored } from "./drag-rows";

interface RowSorterProps {
  /** The field that the rows belong to. */
  path: string;
  /** The save that they were rendered from. */
  version: number;
  /** The rows, with a handle (.grip) in each. */
  children: ReactNode;
}

/** Rows that can be dragged by their handles: what the buttons beside them do, for a pointer. */
export function RowSorter({ path, version, children }: RowSorterProps) {
  const list = useRef<HTMLDivElement>(null);
  const button = useRef<HTMLButtonElement>(null);

  // Handles are of no use before this script runs; after each save the rows stand as they were saved.
  // biome-ignore lint/correctness/useExhaustiveDependencies: a new save is what it waits for
  useEffect(() => {
    if (!list.current) return;
    list.current.dataset.live = "";
    showAsStored(list.current);
  }, [version]);

  const begin = (event: PointerEvent) => {
    const handle = event.target instanceof Element && event.target.closest<HTMLElement>(".grip");
    if (!handle || !list.current || event.button !== 0) return;
    event.preventDefault();
    dragRow(list.current, handle, event.nativeEvent, (from, to) => {
      if (!button.current) return;
      button.current.value = `move:${path}:${from}:${to}`;
      button.current.form?.requestSubmit(button.current);
    });
  };

  return (
    <div ref={list} className="rowlist" onPointerDown={begin}>
      {children}
      <button ref={button} type="submit" name="intent" hidden formNoValidate />
    </div>
  );
}

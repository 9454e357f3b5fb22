"use client";

import { useEffect, useRef } from "react";
import { Icon } from "./Icon";

export interface SummaryError {
  /** id of the control or fieldset. */
  id: string;
  text: string;
}

interface ErrorSummaryProps {
  title: string;
  errors: readonly SummaryError[];
}

/** All errors of a form on top of it, linking to their fields. It takes the focus each time the errors change. */
export function ErrorSummary({ title, errors }: ErrorSummaryProps) {
  const box = useRef<HTMLDivElement>(null);
  const key = errors.map(({ id, text }) => `${id}:${text}`).join();
  useEffect(() => {
    if (key) box.current?.focus();
  }, [key]);
  if (errors.length === 0) return null;
  return (
    <div className="note err" role="alert" tabIndex={-1} ref={box}>
      <Icon name="alert" />
      <div>
        <p>
          <b>{title}</b>
        </p>
        {errors.map(({ id, text }) => (
          <p key={id}>
            <a href={`#${id}`}>{text}</a>
          </p>
        ))}
      </div>
    </div>
  );
}

"use client";

import { usePathname } from "next/navigation";
import type { KeyboardEvent, ReactNode } from "react";
import { useEffect, useRef } from "react";

interface DisclosureProps {
  className: string;
  /** Contents of the <summary>. */
  summary: ReactNode;
  children: ReactNode;
}

/**
 * A menu under a <summary>. The element opens by itself; the script only closes it: on another page, on Escape,
 * and when something outside is pressed.
 */
export function Disclosure({ className, summary, children }: DisclosureProps) {
  const details = useRef<HTMLDetailsElement>(null);
  const pathname = usePathname();

  useEffect(() => {
    const close = (event: PointerEvent) => {
      if (!details.current?.contains(event.target as Node)) details.current?.removeAttribute("open");
    };
    document.addEventListener("pointerdown", close);
    return () => document.removeEventListener("pointerdown", close);
  }, []);

  const onKeyDown = (event: KeyboardEvent<HTMLDetailsElement>) => {
    if (event.key !== "Escape") return;
    event.currentTarget.removeAttribute("open");
    event.currentTarget.querySelector("summary")?.focus();
  };

  // A new key on every page: the menu starts closed there.
  return (
    <details key={pathname} className={className} ref={details} onKeyDown={onKeyDown}>
      <summary>{summary}</summary>
      {children}
    </details>
  );
}

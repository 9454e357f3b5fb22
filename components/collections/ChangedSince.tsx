"use client";

import { useTranslations } from "next-intl";
import { useEffect, useState } from "react";
import { Anchor } from "@/components/ui/Anchor";
import { Note } from "@/components/ui/Note";

interface ChangedSinceProps {
  entryId: string;
  /** Of the version on this page, the newest. */
  number: number;
  /** Where its changes are; "/<n>" after it gives those since version n. */
  changes: string;
}

/** What was kept under a name, if this browser lets anything be kept. */
function kept(name: string): string | null {
  try {
    return localStorage.getItem(name);
  } catch {
    return null;
  }
}

function keep(name: string, value: string): void {
  try {
    localStorage.setItem(name, value);
  } catch {
    // A browser may refuse; then a reader is not told.
  }
}

/**
 * Tells a reader who comes back that there is a newer version than the one that they read here. Which one that was is
 * kept in their browser and told to nobody; without JavaScript nothing is said.
 */
export function ChangedSince({ entryId, number, changes }: ChangedSinceProps) {
  const t = useTranslations("collection.notice");
  const [read, setRead] = useState<number | null>(null);

  useEffect(() => {
    const name = `read-version:${entryId}`;
    const before = Number(kept(name));
    if (Number.isInteger(before) && before > 0 && before < number) setRead(before);
    keep(name, String(number));
  }, [entryId, number]);

  return read ? (
    <Note role="status">
      {t("since", { number: read })} <Anchor href={`${changes}/${read}`}>{t("sinceLink")}</Anchor>
    </Note>
  ) : null;
}

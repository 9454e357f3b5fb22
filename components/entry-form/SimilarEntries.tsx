"use client";

import { useEffect, useState } from "react";
import { KindLabel } from "@/components/ui/KindLabel";
import { similarNow } from "@/lib/entries/similar-actions";
import type { ComparedKind, SimilarEntry } from "@/lib/entries/similar-drafts";
import type { Locale } from "@/lib/i18n/locale";
import { useDraftState } from "./DraftState";

interface SimilarEntriesProps {
  locale: Locale;
  entryId: string;
  /** What the server found for the page. */
  found: SimilarEntry[];
  labels: Record<"title" | "lead" | "newTab", string> & { kinds: Record<ComparedKind, string> };
}

/** What is much like the text that is being written, beside its form. It follows the saves and stops nobody. */
export function SimilarEntries({ locale, entryId, found, labels }: SimilarEntriesProps) {
  const { state } = useDraftState();
  const [newer, setNewer] = useState<{ since: SimilarEntry[]; items: SimilarEntry[] } | null>(null);
  const savedAt = state.is === "saved" ? state.at : null;
  const [seen] = useState(savedAt);

  useEffect(() => {
    if (!savedAt || savedAt === seen) return;
    let isOld = false;
    similarNow(locale, entryId)
      .then((items) => isOld || setNewer({ since: found, items }))
      .catch(() => {});
    return () => {
      isOld = true;
    };
  }, [savedAt, seen, locale, entryId, found]);

  const items = newer?.since === found ? newer.items : found;
  if (items.length === 0) return null;
  return (
    <section className="simbox" aria-labelledby="similar">
      <h2 id="similar">{labels.title}</h2>
      <p>{labels.lead}</p>
      <ul>
        {items.map(({ id, kind, dye, href, title }) => (
          <li key={id}>
            <KindLabel kind={dye}>{labels.kinds[kind]}</KindLabel>
            <a
              href={href}
              target="_blank"
              rel="noopener"
              lang={title.lang === locale ? undefined : title.lang}
            >
              {title.text}
              <span className="vh" lang={locale}>
                {" "}
                ({labels.newTab})
              </span>
            </a>
          </li>
        ))}
      </ul>
    </section>
  );
}

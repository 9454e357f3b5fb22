import { wordDiff } from "@/lib/entries/diff";

/** A text with what was added and removed since an earlier one; without an earlier one, the text. */
export function Diff({ before, after, lang }: { before?: string; after: string; lang?: string }) {
  if (before === undefined)
    return (
      <span className="whitespace-pre-line" lang={lang}>
        {after}
      </span>
    );
  return (
    <span className="whitespace-pre-line" lang={lang}>
      {wordDiff(before, after).map(
        ({ text, change: Tag }, i) =>
          // Pieces have no identity but their place, and are rendered once.
          // biome-ignore-start lint/suspicious/noArrayIndexKey: see above
          Tag ? <Tag key={i}>{text}</Tag> : <span key={i}>{text}</span>,
        // biome-ignore-end lint/suspicious/noArrayIndexKey: see above
      )}
    </span>
  );
}

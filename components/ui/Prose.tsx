import { Fragment } from "react";

/** Plain text that somebody typed: an empty line starts a paragraph, a line break stays one. */
export function Prose({ text, lang }: { text: string; lang?: string }) {
  const paragraphs = text.trim().split(/\n\s*\n/);
  return paragraphs.map((paragraph, i) => (
    // The text is rendered once and has no identity of its own: its place is the key.
    // biome-ignore lint/suspicious/noArrayIndexKey: see above
    <p key={i} lang={lang}>
      {paragraph.split("\n").map((line, j) => (
        // biome-ignore lint/suspicious/noArrayIndexKey: see above
        <Fragment key={j}>
          {j > 0 && <br />}
          {line.trim()}
        </Fragment>
      ))}
    </p>
  ));
}

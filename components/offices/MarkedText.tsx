import { Fragment } from "react";
import type { Locale } from "@/lib/i18n/locale";
import { markedParagraphs, type Piece } from "@/lib/offices/highlights";
import type { Passage } from "@/lib/offices/passages";

interface MarkedTextProps {
  passage: Passage;
  /** The passages that the office has highlighted. */
  quotes: readonly string[];
  locale: Locale;
}

/** A text of an entry in its paragraphs, with what the office has highlighted marked. */
export function MarkedText({ passage: { text, lang }, quotes, locale }: MarkedTextProps) {
  // The text is rendered once, and nothing in it has an identity of its own: its place is the key.
  return markedParagraphs(text, quotes).map((lines, i) => (
    // biome-ignore lint/suspicious/noArrayIndexKey: see above
    <p key={i} lang={lang === locale ? undefined : lang}>
      {lines.map((pieces, j) => (
        // biome-ignore lint/suspicious/noArrayIndexKey: see above
        <Fragment key={j}>
          {j > 0 && <br />}
          <Line pieces={pieces} />
        </Fragment>
      ))}
    </p>
  ));
}

const Line = ({ pieces }: { pieces: readonly Piece[] }) =>
  pieces.map(({ text, marked }, i) => {
    const key = i;
    return marked ? <mark key={key}>{text}</mark> : <Fragment key={key}>{text}</Fragment>;
  });

import type { Stemmer } from "../language/stems";
import { tokens } from "../language/tokens";

/** Where a word stands: A in the title, B in the teaser, C in the text, D among the names from vocabularies. */
export type Weight = "A" | "B" | "C" | "D";

/** PostgreSQL counts positions up to here, and keeps no more than 255 of a lexeme. */
const lastPosition = 16_383;
const mostPositions = 40;

/** Words of two texts do not stand beside each other. */
const gap = 10;

/** Collects the words of a document's texts, in the order in which they are added. */
export class Lexemes {
  /** Every word as it is written (folded), with its stem. */
  readonly words = new Map<string, string>();
  private readonly positions = new Map<string, string[]>();
  private readonly neighbours = new Set<string>();
  private position = 0;

  constructor(private readonly stemmer: Stemmer) {}

  /** Adds a text. Stop words leave a hole, so that the distance of the others stays what it is. */
  add(text: string, weight: Weight): void {
    let before: { stem: string; at: number } | undefined;
    for (const [at, { word }] of tokens(text).entries()) {
      this.position = Math.min(this.position + 1, lastPosition);
      const stem = this.stemmer.stem(word);
      if (stem === "") continue;
      this.words.set(word, stem);
      if (before) this.neighbours.add(pairOf(before.stem, at - before.at, stem));
      before = { stem, at };
      const places = this.positions.get(stem) ?? [];
      if (places.length < mostPositions) places.push(`${this.position}${weight}`);
      this.positions.set(stem, places);
    }
    this.position = Math.min(this.position + gap, lastPosition);
  }

  /** Adds a code that is no word of a text. */
  addCode(code: string): void {
    this.words.set(code, code);
    this.positions.set(code, []);
  }

  /** All of it as a literal of PostgreSQL's tsvector; without positions when it is only asked what is there. */
  vector({ positions = true } = {}): string {
    return [...this.positions]
      .map(
        ([lexeme, places]) => quoted(lexeme) + (positions && places.length > 0 ? `:${places.join(",")}` : ""),
      )
      .join(" ");
  }

  /** Each two words that follow one another, as a literal of tsvector. */
  pairs = (): string => [...this.neighbours].map(quoted).join(" ");
}

/** Two stems at a distance, as one lexeme. No stem has such brackets in it. */
export const pairOf = (one: string, distance: number, other: string): string => `${one}<${distance}>${other}`;

/** A lexeme as it stands in the text of a tsvector or a tsquery. */
export const quoted = (lexeme: string): string => `'${lexeme.replace(/['\\]/g, "$&$&")}'`;

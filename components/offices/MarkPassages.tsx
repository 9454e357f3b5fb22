"use client";

import { useEffect } from "react";
import { spansOf } from "@/lib/offices/highlights";
import { readingId } from "./form-anchor";

/** The name of the highlight in office.css. */
const highlight = "office";

/**
 * Marks what the office has highlighted in a page that another part of the portal renders, with the browser's own
 * highlights: nothing in the page changes. Where there are none, the passage stands beside its place all the same.
 */
export function MarkPassages({ quotes }: { quotes: readonly string[] }) {
  useEffect(() => {
    const root = document.getElementById(readingId);
    if (!root || !CSS.highlights) return;
    CSS.highlights.set(highlight, new Highlight(...rangesIn(root, quotes)));
    return () => void CSS.highlights.delete(highlight);
  }, [quotes]);
  return null;
}

function rangesIn(root: Element, quotes: readonly string[]): Range[] {
  const nodes = textsIn(root);
  let text = "";
  const starts = nodes.map((node, index) => {
    // Blocks stand on lines of their own, as in a copied passage.
    if (index > 0 && blockOf(node) !== blockOf(nodes[index - 1])) text += "\n";
    const start = text.length;
    text += node.data;
    return start;
  });
  return spansOf(text, quotes).map(([from, to]) => {
    const range = new Range();
    const at = (place: number): [Text, number] => {
      const index = starts.findLastIndex((start) => start <= place);
      const node = nodes[index] as Text;
      return [node, Math.min(place - (starts[index] ?? 0), node.length)];
    };
    range.setStart(...at(from));
    const [last, offset] = at(to - 1);
    range.setEnd(last, Math.min(offset + 1, last.length));
    return range;
  });
}

/** The words of what is read, without the notes beside it. */
function textsIn(root: Element): Text[] {
  const walker = document.createTreeWalker(root, NodeFilter.SHOW_TEXT);
  const nodes: Text[] = [];
  while (walker.nextNode()) {
    const node = walker.currentNode as Text;
    if (!node.parentElement?.closest("[data-beside], script, style")) nodes.push(node);
  }
  return nodes;
}

const blockOf = (node: Text | undefined) =>
  node?.parentElement?.closest("p, li, dt, dd, td, th, h1, h2, h3, h4, div");

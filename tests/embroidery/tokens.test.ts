import { readFileSync } from "node:fs";
import { describe, expect, it } from "vitest";
import type { Kind, Pair, Token } from "@/lib/embroidery/tokens";
import { dyes, tokens } from "@/lib/embroidery/tokens";

const styles = new URL("../../app/styles/", import.meta.url);
const css = (file: string) => readFileSync(new URL(file, styles), "utf8");

/** The custom properties of a rule that hold colours: light and dark. */
function colours(source: string, selector: string): Record<string, Pair> {
  const body = source.split(`${selector} {`)[1]?.split("\n}")[0] ?? "";
  const found: Record<string, Pair> = {};
  for (const [, name, light, dark] of body.matchAll(
    /--([\w-]+): (?:light-dark\()?(#\w{6})(?:, (#\w{6})\))?;/g,
  )) {
    if (name && light) found[name] = [light.toUpperCase(), (dark ?? light).toUpperCase()];
  }
  return found;
}

describe("the style sheets", () => {
  it("repeat the tokens, and have no colour of their own", () => {
    expect(colours(css("tokens.css"), ":root")).toEqual(tokens);
  });

  it.each(Object.keys(dyes) as Kind[])("repeat the dye of %s", (kind) => {
    const { k, kt, t1, t2, t3, dg, d1, d2, d3 } = dyes[kind];
    const same = (colour: string): Pair => [colour, colour];
    expect(colours(css("kinds.css"), `.k-${kind}`)).toEqual({
      ...{ k, kt, t1, t2, t3 },
      ...{ dg: same(dg), d1: same(d1), d2: same(d2), d3: same(d3) },
    });
  });

  it("give every token to Tailwind", () => {
    const mapped = css("index.css");
    const unmapped = (Object.keys(tokens) as Token[]).filter((name) => !mapped.includes(`: var(--${name});`));
    expect(unmapped).toEqual(["brand-deep"]);
  });
});

import type { Kind, Token } from "@/lib/embroidery/tokens";
import { dyes, tokens } from "@/lib/embroidery/tokens";

/** WCAG 2.2: what text and what the parts of a control need against their ground. */
export const needed = { text: 4.5, ui: 3 } as const;

/** Two colours that meet on a page, in one theme. */
export interface Contrast {
  name: string;
  use: keyof typeof needed;
  theme: "light" | "dark";
  ratio: number;
}

/** Relative luminance of #RRGGBB. */
function luminance(hex: string): number {
  const [r, g, b] = [1, 3, 5].map((at) => {
    const part = Number.parseInt(hex.slice(at, at + 2), 16) / 255;
    return part <= 0.04045 ? part / 12.92 : ((part + 0.055) / 1.055) ** 2.4;
  }) as [number, number, number];
  return 0.2126 * r + 0.7152 * g + 0.0722 * b;
}

/** Contrast ratio of two colours, 1 to 21. */
export function ratio(a: string, b: string): number {
  const [x, y] = [luminance(a), luminance(b)];
  return (Math.max(x, y) + 0.05) / (Math.min(x, y) + 0.05);
}

const themes = ["light", "dark"] as const;
const inks: Token[] = ["ink", "ink2", "ink3", "link", "brand", "danger"];
const grounds: Token[] = ["cloth", "linen", "surface"];
const states: Token[] = ["danger", "ok", "warn", "info", "ins", "del"];

const pairs: [Token, Token, Contrast["use"]][] = [
  ...grounds.flatMap((ground) => inks.map((ink): [Token, Token, "text"] => [ink, ground, "text"])),
  ...grounds.flatMap((ground): [Token, Token, "ui"][] => [
    ["edge", ground, "ui"],
    ["focus", ground, "ui"],
  ]),
  ...states.map((state): [Token, Token, "text"] => [state, `${state}-tint` as Token, "text"]),
  ["on-btn", "btn", "text"],
  ["on-btn", "btn-hover", "text"],
  ["btn", "cloth", "ui"],
  ["cloth", "ink", "text"],
  ["cloth", "danger", "text"],
  ["ink3", "spot", "text"],
  ["edge", "spot", "ui"],
  ["ink", "ins-tint", "text"],
  ["ink", "del-tint", "text"],
];

/** The pairs of a kind: its text on every ground, text on its tint, and the dyed cloth. */
function ofKind(kind: Kind, theme: 0 | 1): [string, string, string, Contrast["use"]][] {
  const dye = dyes[kind];
  const token = (name: Token) => tokens[name][theme];
  return [
    ...grounds.map((g): [string, string, string, "text"] => [`k on ${g}`, dye.k[theme], token(g), "text"]),
    ["k on kt", dye.k[theme], dye.kt[theme], "text"],
    ["ink on kt", token("ink"), dye.kt[theme], "text"],
    ["ink2 on kt", token("ink2"), dye.kt[theme], "text"],
    ["t1 on kt", dye.t1[theme], dye.kt[theme], "ui"],
    ["d1 on dg", dye.d1, dye.dg, "text"],
    ["d2 on dg", dye.d2, dye.dg, "text"],
    ["d3 on dg", dye.d3, dye.dg, "ui"],
  ];
}

/** Every pair of colours the design uses, in both themes. */
export function contrasts(): Contrast[] {
  return themes.flatMap((theme, i) => {
    const at = i as 0 | 1;
    return [
      ...pairs.map(([a, b, use]) => ({
        name: `${a} on ${b}`,
        use,
        theme,
        ratio: ratio(tokens[a][at], tokens[b][at]),
      })),
      ...(Object.keys(dyes) as Kind[]).flatMap((kind) =>
        ofKind(kind, at).map(([name, a, b, use]) => ({
          name: `${kind}: ${name}`,
          use,
          theme,
          ratio: ratio(a, b),
        })),
      ),
    ];
  });
}

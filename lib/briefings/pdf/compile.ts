import { readFile } from "node:fs/promises";
import { createRequire } from "node:module";
import { type Briefing, partsOf } from "../document";
import { lastResort, missingFrom } from "./last-resort";

const require = createRequire(import.meta.url);
const template = new URL("briefing.typ", import.meta.url);

const family = "@expo-google-fonts/sofia-sans";
const faces = ["400Regular", "700Bold", "800ExtraBold"];

/** How the compiler names what it is to write, and how it words what is wrong. */
const pdf = 1;
const shortly = 2;

/** A briefing as a tagged PDF, as Typst writes it. Throws with Typst's words when it cannot be set. */
export async function compile(briefing: Briefing): Promise<Uint8Array> {
  const typst = await import("@myriaddreamin/typst-ts-web-compiler");
  const wasm = require.resolve("@myriaddreamin/typst-ts-web-compiler/wasm");
  await typst.default({ module_or_path: await readFile(wasm) });
  const builder = new typst.TypstCompilerBuilder();
  builder.set_dummy_access_model();
  const data = JSON.stringify(dataOf(briefing));
  const fonts = await Promise.all(
    faces.map((face) => readFile(require.resolve(`${family}/${face}/SofiaSans_${face}.ttf`))),
  );
  for (const font of fonts) await builder.add_raw_font(font);
  const missing = missingFrom(typst.get_font_info(fonts[0] as Uint8Array).info[0].coverage, data);
  if (missing.length > 0) await builder.add_raw_font(lastResort(missing));
  const compiler = await builder.build();
  compiler.add_source("/briefing.typ", await readFile(template, "utf8"));
  compiler.map_shadow("/briefing.json", new TextEncoder().encode(data));
  const world = compiler.snapshot(undefined, "/briefing.typ", undefined);
  const { result, diagnostics } = world.get_artifact(pdf, shortly);
  if (!(result instanceof Uint8Array)) throw new Error(`Typst: ${JSON.stringify(diagnostics)}`);
  return result;
}

/** What the template reads: the briefing in parts of one shape of page, and its date in figures. */
function dataOf({ blocks, publishedAt, ...briefing }: Briefing) {
  const at = new Date(publishedAt);
  return {
    ...briefing,
    parts: partsOf(blocks),
    date: {
      year: at.getUTCFullYear(),
      month: at.getUTCMonth() + 1,
      day: at.getUTCDate(),
      hour: at.getUTCHours(),
      minute: at.getUTCMinutes(),
      second: at.getUTCSeconds(),
    },
  };
}

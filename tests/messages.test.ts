import { readdirSync, readFileSync } from "node:fs";
import path from "node:path";
import { type MessageFormatElement, parse, TYPE } from "@formatjs/icu-messageformat-parser";
import { describe, expect, it } from "vitest";
import bg from "@/messages/bg.json";
import en from "@/messages/en.json";

type Tree = { [key: string]: string | Tree };

function flatten(tree: Tree, prefix = ""): Map<string, string> {
  return new Map(
    Object.entries(tree).flatMap(([key, value]) =>
      typeof value === "string"
        ? [[`${prefix}${key}`, value] as const]
        : [...flatten(value, `${prefix}${key}.`)],
    ),
  );
}

/** Arguments and tags of a message, with their kind: "count:plural", "b:tag". */
function holes(elements: MessageFormatElement[]): string[] {
  return elements.flatMap((element) => {
    switch (element.type) {
      case TYPE.argument:
        return [`${element.value}:argument`];
      case TYPE.number:
      case TYPE.date:
      case TYPE.time:
        return [`${element.value}:${element.type}`];
      case TYPE.plural:
      case TYPE.select:
        return [
          `${element.value}:${element.type}`,
          ...Object.values(element.options).flatMap(({ value }) => holes(value)),
        ];
      case TYPE.tag:
        return [`${element.value}:tag`, ...holes(element.children)];
      default:
        return [];
    }
  });
}

const distinct = (list: string[]) => [...new Set(list)].sort();
const bulgarian = flatten(bg as Tree);
const english = flatten(en as Tree);

/** Names and units that stay in Latin letters in Bulgarian. */
const latinWords =
  /<[^>]*>|\{[^}]*\}|https?:\S+|\b(?:SI PLUS|Social Innovation Plus|Competence Centres|EaSI|ENSIE|IFKA|SVRK|Interreg|Nesta|ESID|SI-DRIVE|CC BY 4\.0|CC0|PDF|JPEG|PNG|WebP|AVIF|GIF|MB|KB|JavaScript|WCAG|EN|AA|GDPR|English|Lechner|Reiter|Riesenfelder|Social|Research|OG|EXIF|GPS|HTML|Sofia Sans|SDG|ESO|RSS|CSV|XLSX|HTTP|IP|URL|BG|Open Book of Social Innovation|Social Innovations Club|Social Innovation Match|Europe\/Sofia|OpenStreetMap|NUTS|SVG)\b|example\.org|[IVX]+\b/g;

describe("messages", () => {
  it("have the same keys in both languages", () => {
    expect([...english.keys()].sort()).toEqual([...bulgarian.keys()].sort());
  });

  it("have the same placeholders and tags in both languages", () => {
    const different = [...bulgarian].filter(
      ([key, message]) =>
        distinct(holes(parse(message))).join() !== distinct(holes(parse(english.get(key) ?? ""))).join(),
    );
    expect(different.map(([key]) => key)).toEqual([]);
  });

  it("have no empty text", () => {
    expect([...bulgarian, ...english].filter(([, message]) => message.trim() === "")).toEqual([]);
  });

  it("have no English left in Bulgarian and no Bulgarian in English", () => {
    const latin = [...bulgarian].filter(([, text]) =>
      /[a-z]{2,}/i.test(stripPlurals(text).replaceAll("\u00a0", " ").replace(latinWords, " ")),
    );
    expect(latin).toEqual([]);
    const cyrillic = [...english].filter(
      ([key, text]) => /\p{Script=Cyrillic}/u.test(text) && !key.includes("bulgarian"),
    );
    expect(cyrillic).toEqual([]);
  });

  it("quote „so“ in Bulgarian and “so” in English", () => {
    const straight = [...bulgarian, ...english].filter(([, text]) => /"/.test(text.replace(/<[^>]*>/g, "")));
    expect(straight).toEqual([]);
    expect([...bulgarian].filter(([, text]) => /[”»«]/.test(text))).toEqual([]);
    expect([...english].filter(([, text]) => /„/.test(text))).toEqual([]);
  });

  it("are all used", () => {
    expect([...bulgarian.keys()].filter((key) => !isUsed(key))).toEqual([]);
  });
});

const stripPlurals = (text: string): string =>
  text
    .replace(/\{\s*\w+\s*,\s*(plural|select|selectordinal|number|date|time)\s*,?/g, " ")
    .replace(/\b(one|other|zero|two|few|many|yes|no|true|false)\s*\{|=\d+\s*\{/g, "{");

function sources(folder: string): string[] {
  return readdirSync(folder, { withFileTypes: true, recursive: true })
    .filter((file) => file.isFile() && /\.tsx?$/.test(file.name) && !file.parentPath.includes("generated"))
    .map((file) => readFileSync(path.join(file.parentPath, file.name), "utf8"));
}

const code = ["app", "components", "lib"].flatMap(sources).join("\n");
const literals = new Set([...code.matchAll(/"([\w-]+(?:\.[\w-]+)*)"/g)].map(([, text]) => text));
const templates = [...new Set([...code.matchAll(/`([^`\n]*\$\{[^`\n]*)`/g)].map(([, text]) => text ?? ""))]
  .filter((text) => /^[\w.${}()?:"' -]+$/.test(text) && /[\w]\.|\.[\w$]/.test(text))
  .map(
    (text) =>
      new RegExp(`^${text.replaceAll(".", "\\.").replace(/\$\{[^}]*\}/g, "[\\w-]+(?:\\.[\\w-]+)*")}$`),
  );

/** A key is used when it, or its end without the namespace, stands in the code as a string or fits a template. */
function isUsed(key: string): boolean {
  const parts = key.split(".");
  return parts.some((_, start) => {
    const end = parts.slice(start).join(".");
    return literals.has(end) || templates.some((template) => template.test(end));
  });
}

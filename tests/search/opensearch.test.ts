import { beforeEach, expect, test, vi } from "vitest";
import { GET } from "@/app/[locale]/opensearch.xml/route";
import { locales } from "@/lib/i18n/locale";

const site = vi.hoisted(() => ({ siteUrl: "https://club.example.org" }));
vi.mock("@/lib/env", () => ({ env: () => site }));

const get = (locale: string) =>
  GET(new Request(`http://localhost/${locale}/opensearch.xml`), { params: Promise.resolve({ locale }) });

beforeEach(() => {
  site.siteUrl = "https://club.example.org";
});

/** Elements by name with their attributes and text. Fails on what is not well-formed as far as this document goes. */
function parse(xml: string) {
  const open: string[] = [];
  const found: { name: string; attributes: Record<string, string>; text: string }[] = [];
  const pieces = xml.replace(/^<\?xml version="1\.0" encoding="UTF-8"\?>\n/, "").split(/(<[^<>]+>)/);
  for (const piece of pieces) {
    const tag = /^<(\/?)(\w+)((?: \w+="[^"<>]*")*)(\/?)>$/.exec(piece);
    if (!tag) {
      expect(piece).not.toMatch(/[<>]|&(?!#\d+;)/);
      const last = found.at(-1);
      if (last && open.at(-1) === last.name) last.text += unescaped(piece);
      continue;
    }
    const [, closes, name = "", attributes = "", empty] = tag;
    if (closes) expect(open.pop()).toBe(name);
    else found.push({ name, attributes: attributesOf(attributes), text: "" });
    if (!closes && !empty) open.push(name);
  }
  expect(open).toEqual([]);
  return found;
}

const unescaped = (text: string) => text.replace(/&#(\d+);/g, (_, code) => String.fromCharCode(Number(code)));
const attributesOf = (text: string) =>
  Object.fromEntries(
    [...text.matchAll(/(\w+)="([^"]*)"/g)].map(([, name, value = ""]) => [name, unescaped(value)]),
  );

test.each(locales)(
  "a browser is told in %s how to search and where to ask for suggestions",
  async (locale) => {
    const response = await get(locale);
    expect(response.headers.get("content-type")).toMatch(/^application\/opensearchdescription\+xml/);
    const elements = parse(await response.text());
    const text = (name: string) => elements.find((element) => element.name === name)?.text ?? "";
    expect(elements[0]).toMatchObject({
      name: "OpenSearchDescription",
      attributes: { xmlns: "http://a9.com/-/spec/opensearch/1.1/" },
    });
    expect([...text("ShortName")].length).toBeGreaterThan(3);
    expect([...text("ShortName")].length).toBeLessThanOrEqual(16);
    expect(text("Description").length).toBeGreaterThan(10);
    expect(text("InputEncoding")).toBe("UTF-8");
    expect(text("Language")).toBe(locale);
    expect(text("Image")).toBe("https://club.example.org/icon.svg");
    const urls = elements.filter(({ name }) => name === "Url").map(({ attributes }) => attributes);
    expect(urls).toEqual([
      { type: "text/html", template: `https://club.example.org/${locale}/search?q={searchTerms}` },
      {
        type: "application/x-suggestions+json",
        template: `https://club.example.org/api/suggest?format=opensearch&lang=${locale}&q={searchTerms}`,
      },
    ]);
  },
);

test("an address with signs of XML stays an address", async () => {
  site.siteUrl = "https://club.example.org/\"><x>&amp;'";
  const [url] = parse(await (await get("en")).text()).filter(({ name }) => name === "Url");
  expect(url?.attributes.template).toBe(`${site.siteUrl}/en/search?q={searchTerms}`);
});

test("other languages have none", async () => {
  expect((await get("de")).status).toBe(404);
});

import { NextIntlClientProvider } from "next-intl";
import { renderToStaticMarkup } from "react-dom/server";
import { expect, test, vi } from "vitest";
import { across } from "@/components/lineage/across";
import type { Branch } from "@/components/lineage/branches";
import { down } from "@/components/lineage/down";
import { type Drawing, wrap } from "@/components/lineage/drawing";
import { Lineage } from "@/components/lineage/Lineage";
import type { Locale } from "@/lib/i18n/locale";
import { messagesOf } from "@/lib/i18n/messages";
import type { LineageNode, LineageTree } from "@/lib/lineage/tree";

vi.mock("@/lib/lineage/actions", () => ({ startIdea: () => undefined }));

const node = (slug: string, kind: "idea" | "practice", children: LineageNode[] = []): LineageNode => ({
  id: slug,
  kind,
  slug,
  title: { bg: `Заглавие ${slug}`, en: `Title ${slug}` },
  relation: kind === "idea" ? "inspired" : "became",
  phase: kind === "idea" ? "piloting" : null,
  adoptions: [],
  children,
});

const adopted = {
  id: "a1",
  organisation: "Община Примерна",
  region: "BG313",
  place: null,
  status: "stopped",
  changed: null,
  reason: "Свършиха средствата.",
  language: "bg",
  website: null,
  createdAt: "2026-05-01T08:00:00.000Z",
  updatedAt: "2026-11-01T08:00:00.000Z",
} as const;

const { relation: _, children: __, ...root } = node("koren", "practice");
const tree: LineageTree = {
  root: { ...root, adoptions: [adopted] },
  ancestors: [node("predi", "idea", [node("nai-predi", "practice")])],
  descendants: [node("sled", "idea", [node("nai-sled", "practice")])],
};

const html = (lineage: LineageTree, locale: Locale) =>
  renderToStaticMarkup(
    <NextIntlClientProvider locale={locale} messages={messagesOf(locale)} timeZone="Europe/Sofia">
      <Lineage lineage={lineage} locale={locale} />
    </NextIntlClientProvider>,
  );

test.each(["bg", "en"] as const)(
  "every place is a link, in %s, and a stop for the keyboard once",
  (locale) => {
    const page = html(tree, locale);
    const places = [
      "ideas/predi",
      "practices/nai-predi",
      "ideas/sled",
      "practices/nai-sled",
      "practices/koren#adoption-a1",
    ];
    for (const place of places) {
      const links = [...page.matchAll(new RegExp(`<a [^>]*href="/${locale}/${place}"[^>]*>`, "g"))].map(
        ([tag]) => tag,
      );
      // Two drawings, for wide and for narrow pages, and the outline.
      expect(links).toHaveLength(3);
      expect(links.filter((link) => !/tabindex="-1"/i.test(link))).toHaveLength(1);
    }
    expect(page).toContain('id="adoption-a1"');
    expect(page).toContain("Свършиха средствата.");
  },
);

test("without relatives nothing is drawn, and the two ways on are there", () => {
  const page = html({ root: { ...root, adoptions: [] }, ancestors: [], descendants: [] }, "bg");
  expect(page).not.toContain('<svg class="lindraw');
  expect(page).toContain('href="/bg/practices/koren/adapt"');
  expect(page).toContain('name="entryId"');
});

test("an idea asks whether it has become a practice while it is tried out, and until it has", () => {
  const idea = { ...node("ideya", "idea") };
  const ask = (phase: LineageNode["phase"], descendants: LineageNode[] = []) =>
    html({ root: { ...idea, phase }, ancestors: [], descendants }, "bg").includes("/bg/ideas/ideya/practice");
  expect([ask("open"), ask("piloting"), ask("adopted"), ask("parked")]).toEqual([false, true, true, false]);
  expect(ask("adopted", [node("stana", "practice")])).toBe(false);
});

const branch = (key: string, branches: Branch[] = []): Branch => ({
  key,
  kind: "practice",
  title: { text: "Дълго заглавие на практика, което не се побира на един ред и иска поне три", lang: "bg" },
  href: `/bg/practices/${key}`,
  relation: "вдъхновена оттук",
  standing: null,
  status: null,
  place: null,
  branches,
});

/** The boxes that the words of a drawing take, in pixels. */
const boxes = ({ knots }: Drawing) =>
  knots.map(({ words }) => ({
    left: words.x,
    right: words.x + 7 * Math.max(...words.title.map(({ length }) => length)),
    top: words.y - 14,
    bottom: words.y + 18 * words.title.length,
  }));

test.each([
  ["across", across],
  ["down", down],
])("%s, no words lie on others, and all lie within the drawing", (_name, lay) => {
  const many = (prefix: string) =>
    ["1", "2", "3"].map((at) => branch(prefix + at, [branch(`${prefix}${at}x`)]));
  const drawing = lay({
    root: branch("root"),
    before: many("b"),
    after: [...many("a"), branch("a4"), branch("a5")],
  });
  const all = boxes(drawing);
  expect(all).toHaveLength(15);
  for (const [at, one] of all.entries()) {
    expect(one.right).toBeLessThanOrEqual(drawing.width);
    expect(one.bottom).toBeLessThanOrEqual(drawing.height);
    for (const other of all.slice(at + 1)) {
      const apart =
        one.right <= other.left ||
        other.right <= one.left ||
        one.bottom <= other.top ||
        other.bottom <= one.top;
      expect(apart, JSON.stringify([one, other])).toBe(true);
    }
  }
});

test("a title takes so many lines and no more, and says when it goes on", () => {
  expect(wrap("Хлебна къща", 200, 2)).toEqual(["Хлебна къща"]);
  const two = wrap("едно две три четири пет шест седем осем девет десет", 70, 2);
  expect(two).toHaveLength(2);
  expect(two[1]).toMatch(/…$/);
  expect(wrap("Свръхдългасложносъставнадума", 70, 2)).toEqual(["Свръхдълг…"]);
});

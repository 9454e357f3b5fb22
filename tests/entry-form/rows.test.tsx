import { NextIntlClientProvider } from "next-intl";
import { renderToStaticMarkup } from "react-dom/server";
import { describe, expect, it, vi } from "vitest";
import { itemNotes } from "@/components/collections-form/item-notes";
import { placeAt } from "@/components/entry-form/drag-rows";
import { StepForm } from "@/components/entry-form/StepForm";
import type { FormView } from "@/components/entry-form/view";
import { collectionSteps } from "@/lib/collections/input";
import { moveRow, type RawObject } from "@/lib/forms/raw";
import type { Locale } from "@/lib/i18n/locale";
import { messagesOf } from "@/lib/i18n/messages";

vi.mock("@/lib/entries/form-actions", () => ({ saveStep: "/save" }));

const form = (raw: RawObject, more: Partial<FormView> = {}, locale: Locale = "bg") =>
  renderToStaticMarkup(
    <NextIntlClientProvider locale={locale} messages={messagesOf(locale)} timeZone="Europe/Sofia">
      <StepForm
        view={{
          kind: "collection",
          version: 3,
          source: "bg",
          problems: [],
          remarks: [],
          uploads: [],
          ...more,
          locale,
          raw,
        }}
        entryId="e1"
        step="items"
        version={3}
        steps={[...Object.keys(collectionSteps), "review"]}
      />
    </NextIntlClientProvider>,
  );

const intents = (html: string): string[] =>
  [...html.matchAll(/<button[^>]*>/g)].flatMap(
    ([tag]) => tag.match(/ value="((?:up|down|move)[^"]*)"/)?.[1] ?? [],
  );

const three = { items: [{ link: "/bg/practices/a" }, { link: "/bg/practices/b" }, {}] };

describe("rows of a form", () => {
  it("have buttons that move them, where there is somewhere to go", () => {
    const html = form(three);
    expect(intents(html)).toEqual(["down:items:0", "up:items:1", "down:items:1", "up:items:2"]);
    expect(html).toMatch(/<button[^>]* id="f-items-1-up"/);
    expect(html).toContain('<span class="vh">: № 2</span>');
  });

  it("have none where there is nothing to change places with", () => {
    for (const raw of [{}, { items: [{}] }]) {
      expect(intents(form(raw))).toEqual([]);
      expect(form(raw)).not.toContain("grip");
    }
  });

  it("say politely where one has come to, and nothing of what nobody moved", () => {
    const told = (moved?: string) => form(three, { moved }).match(/role="status">([^<]*)</)?.[1];
    expect(told("items.1")).toBe("Преместено на място 2 от 3.");
    for (const moved of [undefined, "items.3", "items.-1", "sources.1", "items.x", "<b>"])
      expect(told(moved)).toBe("");
  });

  it("are known by what they lead to while they are dragged", () => {
    const found = { entryId: "p", kind: "practice", title: { bg: "Хлебна къща" } } as const;
    const items = [
      { index: 0, found },
      { index: 1, found: null },
    ];
    const html = form(three, { notes: itemNotes({ items, living: null }, "bg") });
    expect(html).toContain('data-name="Хлебна къща"');
    expect(html).toContain('data-name="/bg/practices/b"');
  });
});

describe("beside an address stands", () => {
  const items = [
    { index: 0, found: { entryId: "p", kind: "idea", title: { en: "Bread House" } } as const },
    { index: 2, found: null },
  ];

  it("what it leads to, in the language that it is in, or that it is not public", () => {
    expect(itemNotes({ items, living: null }, "bg")).toEqual({
      "items.0.link": { warn: false, text: "Идея: ", title: { text: "Bread House", lang: "en" } },
      "items.2.link": { warn: true, text: expect.stringContaining("няма публикувана страница") },
    });
    const html = form(three, { notes: itemNotes({ items, living: null }, "bg") });
    const hint = html.match(/<p class="hint" id="f-items-0-link-hint">(.*?)<\/p>/)?.[1];
    expect(hint).toContain('<b lang="en">Bread House</b>');
    expect(html).toMatch(/<input[^>]* id="f-items-0-link"[^>]*aria-describedby="f-items-0-link-hint"/);
  });

  it("what the saved search finds now", () => {
    const living = (count: number | null) => itemNotes({ items: [], living: count }, "en").living;
    expect(living(null)).toBeUndefined();
    expect(living(0)).toMatchObject({ warn: true });
    expect(living(1)).toEqual({ warn: false, text: "It finds 1 practice now." });
  });
});

describe("both languages of a collection", () => {
  it("stand beside each other with the same room and the same hints", () => {
    const html = form(three);
    expect(html).toContain('class="pf even"');
    expect(html).not.toContain(messagesOf("en").form.secondLanguage);
    expect(html).toContain(messagesOf("en").fields.collection.items.fields.why.hint);
  });
});

describe("a box that may not be ticked", () => {
  it("says so beside it", () => {
    const html = form(three, { problems: [{ path: "items.1.compare", key: "comparesPractices" }] });
    const box = html.match(/<input[^>]* id="f-items-1-compare"[^>]*>/)?.[0];
    expect(box).toContain('aria-invalid="true"');
    expect(box).toMatch(/aria-describedby="[^"]*f-items-1-compare-error"/);
    expect(html).toMatch(/id="f-items-1-compare-error".*?Сравняват се само практики/);
  });
});

describe("another order", () => {
  const raw = { items: ["a", "b", "c"], other: "x" };
  it.each([
    [0, 2, ["b", "c", "a"]],
    [2, 0, ["c", "a", "b"]],
    [1, 0, ["b", "a", "c"]],
    [1, 1, ["a", "b", "c"]],
  ])("moves row %i to place %i", (from, to, items) => {
    expect(moveRow(raw, "items", from, to)).toEqual({ items, other: "x" });
  });

  it.each([
    [0, 3],
    [3, 0],
    [-1, 0],
    [0, -1],
    [0.5, 1],
    [Number.NaN, 1],
  ])("leaves everything where there is no %f or %f", (from, to) => {
    expect(moveRow(raw, "items", from, to)).toEqual(raw);
    expect(moveRow({}, "items", from, to)).toEqual({});
  });

  it("drops a dragged row after those whose middle is above the pointer", () => {
    const others = [0, 50, 100].map((top) => ({ top, height: 50 }));
    expect([-10, 20, 30, 80, 130, 999].map((y) => placeAt(others, y))).toEqual([0, 0, 1, 2, 3, 3]);
  });
});

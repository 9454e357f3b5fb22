import { NextIntlClientProvider } from "next-intl";
import { renderToStaticMarkup } from "react-dom/server";
import { describe, expect, it, vi } from "vitest";
import { StepForm } from "@/components/entry-form/StepForm";
import type { FormView } from "@/components/entry-form/view";
import type { Locale } from "@/lib/i18n/locale";
import { messagesOf } from "@/lib/i18n/messages";
import { practiceSteps } from "@/lib/practices/input";

vi.mock("@/lib/entries/form-actions", () => ({ saveStep: "/save" }));

const steps = [...Object.keys(practiceSteps), "review"];
const empty: FormView = {
  version: 3,
  kind: "practice",
  locale: "bg",
  source: "bg",
  raw: {},
  problems: [],
  remarks: [],
  uploads: [],
};

const form = (step: string, more: Partial<FormView> = {}, locale: Locale = "bg") =>
  renderToStaticMarkup(
    <NextIntlClientProvider locale={locale} messages={messagesOf(locale)} timeZone="Europe/Sofia">
      <StepForm view={{ ...empty, ...more, locale }} entryId="e1" step={step} version={3} steps={steps} />
    </NextIntlClientProvider>,
  );

const ids = (html: string) => [...html.matchAll(/ id="([^"]+)"/g)].map(([, id]) => id);
const tag = (html: string, id: string) => html.match(new RegExp(`<[^>]* id="${id}"[^>]*>`))?.[0] ?? "";

describe.each(Object.keys(practiceSteps))("the step %s", (step) => {
  const raw = { results: [{}, {}], images: [{ id: "u1" }], attachments: [{ id: "u2" }], links: [{}] };
  const html = form(step, { raw });

  it("gives every control a label, and every description it names", () => {
    const known = ids(html);
    expect(new Set(known).size).toBe(known.length);
    const controls = [...html.matchAll(/<(?:input|textarea|select)[^>]* id="([^"]+)"[^>]*>/g)].map(
      ([, id]) => id,
    );
    const boxes = [...html.matchAll(/<label class="cb"><input[^>]* id="([^"]+)"/g)].map(([, id]) => id);
    for (const id of controls) expect(boxes.includes(id) || html.includes(`for="${id}"`), id).toBe(true);
    const described = [...html.matchAll(/aria-describedby="([^"]+)"/g)].flatMap(([, list]) =>
      (list ?? "").split(" "),
    );
    expect(described.filter((id) => !known.includes(id))).toEqual([]);
  });

  it("begins with a button that only saves, so that Enter does nothing else", () => {
    expect(html.match(/<button[^>]*>/)?.[0]).toMatch(/ value="stay" .*name="intent"/);
  });
});

describe("a text", () => {
  it("stands in the author's language first, each column in its own", () => {
    const html = form("basics", { source: "en", raw: { title: { en: "House", bg: "Къща" } } });
    expect(html.indexOf('name="title[en]"')).toBeLessThan(html.indexOf('name="title[bg]"'));
    expect(html).toMatch(
      /<div class="field en[^"]*" lang="bg"><label[^>]*><span>Как се казва практиката\?<\/span>/,
    );
    expect(html).toContain("5 от 100 знака");
  });

  it("carries its error, its remark and its count, and says which language it is translated from", () => {
    const html = form("basics", {
      raw: { title: { bg: "а", en: "b", translated: "en" } },
      problems: [{ path: "title.bg", key: "tooLong", values: { max: 100, over: 38 } }],
      remarks: [{ field: "title", body: "По-кратко." }],
    });
    expect(tag(html, "f-title-bg")).toContain('aria-invalid="true"');
    expect(tag(html, "f-title-bg")).toContain(
      'aria-describedby="f-title-bg-hint f-title-bg-error f-title-bg-count"',
    );
    expect(html).toContain("Съкратете с 38 знака.");
    expect(html).toContain("По-кратко.");
    expect(html).toContain('<input type="hidden" name="title[translated]" value="en"/>');
  });

  it("is written as it was typed, right or wrong", () => {
    const html = form("basics", { raw: { startYear: '"><b>двайсет', teaser: { bg: "\n първи ред" } } });
    expect(html).toContain('value="&quot;&gt;&lt;b&gt;двайсет"');
    // A textarea swallows its first line break: it has to be doubled.
    expect(html).toContain(">\n\n първи ред</textarea>");
  });
});

describe("a choice", () => {
  it("shows what is chosen, and names it where the list is folded", () => {
    const html = form("basics", {
      raw: { country: "AT", stage: "scaling", oblasti: ["BG311"], topics: "health" },
    });
    expect(html).toContain('<option value="AT" selected="">');
    expect(html).toMatch(
      /<input type="radio"[^>]*checked=""[^>]*value="scaling"|value="scaling"[^>]*checked=""/,
    );
    expect(html).toContain("Избрани: Видин");
    expect(html).toMatch(/<optgroup label="Видин">/);
  });

  it("opens a folded list that has an error", () => {
    const html = form("story", {
      problems: [{ path: "targetGroups", key: "tooMany", values: { max: 6, over: 1 } }],
    });
    expect(html).toMatch(/<details[^>]* open=""/);
  });
});

describe("rows", () => {
  it("have one to begin with, none to remove, and no more than the limit", () => {
    expect(form("results")).toContain('name="results[0][value]"');
    expect(form("results")).not.toContain("remove:results");
    const full = form("results", { raw: { results: Array.from({ length: 12 }, () => ({})) } });
    expect(full).toContain('value="remove:results:11"');
    expect(full).not.toContain("add:results");
  });

  it("ask for what they need only once something is in them", () => {
    const asks = (raw: FormView["raw"]) =>
      /Какво се измерва\?<span[^>]*> \(задължително\)/.test(form("results", { raw }));
    expect([asks({}), asks({ results: [{ value: "12" }] })]).toEqual([false, true]);
  });
});

describe("files", () => {
  const upload = { id: "u1", kind: "image", fileName: "a.jpg", bytes: 1, width: 800, height: 600 } as const;

  it("show nothing before the first, then each with its texts and its id", () => {
    expect(form("media")).not.toContain('id="f-images"');
    const html = form("media", { raw: { images: [{ id: "u1", alt: { bg: "Хора" } }] }, uploads: [upload] });
    expect(html).toContain('<input type="hidden" name="images[0][id]" value="u1"/>');
    expect(html).toContain("/media/u1/");
    expect(html).toContain('value="remove:images:0"');
  });
});

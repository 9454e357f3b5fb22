import { NextIntlClientProvider } from "next-intl";
import type { ComponentProps } from "react";
import { renderToStaticMarkup } from "react-dom/server";
import { describe, expect, test } from "vitest";
import { Picture } from "@/components/uploads/Picture";
import { UploadForm } from "@/components/uploads/UploadForm";
import { maxDocumentBytes, maxDocumentPages, maxPixels, maxSide, maxUploadBytes } from "@/lib/files/limits";
import { statusOf } from "@/lib/files/refusal";
import bgAll from "@/messages/bg.json";
import enAll from "@/messages/en.json";

const [bg, en] = [bgAll.uploads, enAll.uploads];

const given: ComponentProps<typeof UploadForm> = {
  entryId: "0190f5a2-0000-4000-8000-000000000001",
  field: "images",
  kind: "image",
  count: 2,
  max: 8,
  textMax: 300,
  back: "/bg/account/submissions/x/media",
  language: "bg",
};

const form = (props: Partial<typeof given> = {}) =>
  renderToStaticMarkup(
    <NextIntlClientProvider locale="bg" messages={{ uploads: bg } as never} timeZone="Europe/Sofia">
      <UploadForm {...given} {...props} />
    </NextIntlClientProvider>,
  );

describe("the form", () => {
  test("works without a script, and says where it came from before it sends the file", () => {
    const html = form();
    expect(html).toMatch(
      /<form[^>]+action="\/api\/uploads"[^>]+encType="multipart\/form-data"[^>]+method="post"|<form[^>]+method="post"[^>]+action="\/api\/uploads"[^>]+encType="multipart\/form-data"/i,
    );
    const names = [...html.matchAll(/ name="(\w+)"/g)].map(([, name]) => name);
    expect(names).toEqual(["entryId", "field", "back", "lang", "alt", "file"]);
    expect(html).toContain('accept="image/jpeg,image/png,image/webp,image/avif,image/gif"');
    expect(html).toContain("до 12 MB");
    expect(html).toContain("2 от 8");
  });

  test("asks for the title of a document", () => {
    const html = form({ kind: "document", field: "attachments", max: 5 });
    expect(html).toContain('name="title"');
    expect(html).toContain('accept="application/pdf"');
    expect(html).toContain("до 10 MB и 300 страници");
  });

  test("says beside the file what was wrong with the last one, in its own field only", () => {
    const result = { upload: "too_large", field: "images" };
    const html = form({ result });
    expect(html).toContain(bg.refusals.too_large);
    expect(html).toMatch(/<input(?=[^>]*type="file")(?=[^>]*aria-invalid="true")/);
    expect(form({ result, kind: "document", field: "attachments" })).not.toContain(bg.refusals.too_large);
    expect(form({ result: { upload: "<script>", field: "images" } })).not.toContain("script");
  });

  test("says that a file was added", () => {
    expect(form({ result: { upload: "image_added", field: "images" } })).toContain(bg.added.image_added);
  });

  test("is not there when the field is full", () => {
    const html = form({ count: 8 });
    expect(html).not.toContain("<form");
    expect(html).toContain("Добавени са 8 снимки");
  });
});

test("a picture names the widths that are stored, and keeps its place", () => {
  const html = renderToStaticMarkup(
    <Picture upload={{ id: "u", width: 700, height: 350 }} alt="Хляб" sizes="100vw" />,
  );
  expect(html).toContain('srcSet="/media/u/480.webp 480w, /media/u/960.webp 700w"');
  expect(html).toMatch(/src="\/media\/u\/960\.webp"/);
  for (const part of ['width="700"', 'height="350"', 'loading="lazy"', 'decoding="async"', 'alt="Хляб"']) {
    expect(html).toContain(part);
  }
});

describe("the messages", () => {
  test.each([
    ["bg", bg],
    ["en", en],
  ])("say in %s what to do after every refusal, and nothing else", (_language, { refusals }) => {
    expect(Object.keys(refusals).sort()).toEqual(Object.keys(statusOf).sort());
    expect(Object.values(refusals).filter((text) => /моля|please/i.test(text))).toEqual([]);
  });

  test("name the limits that hold", () => {
    for (const { refusals } of [bg, en]) {
      expect(refusals.too_large).toContain(`${maxUploadBytes / 1024 / 1024} MB`);
      expect(refusals.document_too_large).toContain(`${maxDocumentBytes / 1024 / 1024} MB`);
      expect(refusals.too_many_pages).toContain(`${maxDocumentPages} `);
      expect(refusals.too_many_pixels).toContain(`${maxPixels / 1_000_000} `);
      expect(refusals.too_many_pixels.replace(/[,\s]/g, "")).toContain(String(maxSide));
    }
  });
});

import { describe, expect, it, vi } from "vitest";
import { lacks } from "@/components/entries/partly";
import { alternates } from "@/lib/seo/alternates";
import { jsonLd } from "@/lib/seo/json-ld";
import { preferredLocale } from "@/lib/seo/preferred-locale";

vi.mock("@/lib/env", () => ({ env: () => ({ siteUrl: "https://club.example" }) }));

describe("addresses for search engines", () => {
  it("name both languages and the original", () => {
    expect(alternates("en", "/about")).toEqual({
      canonical: "https://club.example/en/about",
      languages: {
        bg: "https://club.example/bg/about",
        en: "https://club.example/en/about",
        "x-default": "https://club.example/bg/about",
      },
    });
  });

  it("lead from a page without a text of its own to the one that has it", () => {
    expect(alternates("bg", "/practices/x", ["en"])).toEqual({
      canonical: "https://club.example/en/practices/x",
      languages: {
        en: "https://club.example/en/practices/x",
        "x-default": "https://club.example/en/practices/x",
      },
    });
  });

  it("cannot be broken out of by a text", () => {
    expect(jsonLd({ name: "</script><script>alert(1)" })).not.toContain("<");
  });
});

describe("the visitor's language", () => {
  it.each([
    ["en-GB,en;q=0.9,bg;q=0.5", "en"],
    ["de,bg;q=0.8,en;q=0.2", "bg"],
    ["fr, en;q=0.1", "en"],
    ["en;q=0, bg", "bg"],
    ["", "bg"],
    [null, "bg"],
    [";;q=,,", "bg"],
  ])("of %s is %s", (header, locale) => {
    expect(preferredLocale(header)).toBe(locale);
  });
});

describe("a content that is partly in one language", () => {
  it("is found at any depth", () => {
    expect(lacks({ results: [{ unit: { bg: "души" } }] }, "en")).toBe(true);
    expect(lacks({ results: [{ unit: { bg: "души", en: "people" } }], slug: "x" }, "en")).toBe(false);
    expect(lacks({ title: { bg: "Само тук" } }, "bg")).toBe(false);
  });
});

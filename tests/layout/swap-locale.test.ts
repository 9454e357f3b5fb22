import { expect, it } from "vitest";
import { swapLocale } from "@/components/layout/swap-locale";

it("keeps the page and changes its language", () => {
  expect(swapLocale("/bg", "en")).toBe("/en");
  expect(swapLocale("/bg/practices/hlebna-kashta", "en")).toBe("/en/practices/hlebna-kashta");
  expect(swapLocale("/en/about", "bg")).toBe("/bg/about");
});

it("leads home from an address without a language", () => {
  expect(swapLocale("/", "bg")).toBe("/bg");
});

import { describe, expect, it } from "vitest";
import { backOr, internalPath, localeOfPath, withQuery } from "@/lib/auth/paths";

describe("a page to return to", () => {
  it.each(["/bg", "/en", "/bg/practices", "/bg?saved=1", "/en/account/profile?a=b&c=%2F", "/bg/практики"])(
    "may be %s",
    (path) => {
      expect(internalPath(path)).toBe(encodeURI(decodeURI(path)).replace("%252F", "%2F"));
    },
  );

  it.each([
    "https://evil.example/bg",
    "//evil.example/bg",
    "/\\evil.example",
    "/bg\\@evil.example",
    "/bg/../..//evil.example",
    "/bg/..//evil.example",
    "/bg/%2e%2e//evil.example",
    "/bg/../api/sign-out",
    "/bgx",
    "/bg.evil.example",
    "/bg@evil.example",
    "/bg:80",
    "/",
    "/api/me",
    "",
    "bg/practices",
    "javascript:alert(1)",
    "/bg/\r\nSet-Cookie: a=b",
    "/bg/\tx",
    "/bg/ x",
    `/bg/${"x".repeat(3_000)}`,
    undefined,
    null,
    ["/bg"],
    {},
  ])("is never %j", (value) => {
    expect(internalPath(value)).toBeUndefined();
    expect(backOr(value, "en")).toBe("/en/account/submissions");
  });

  it("has a language", () => {
    expect(localeOfPath("/en/practices")).toBe("en");
    expect(localeOfPath("/en?x")).toBe("en");
    expect(localeOfPath("//evil.example")).toBe("bg");
    expect(localeOfPath("")).toBe("bg");
  });

  it("stands encoded in an address", () => {
    expect(withQuery("/bg/sign-in", { back: "/bg/a?b=c&d" })).toBe("/bg/sign-in?back=%2Fbg%2Fa%3Fb%3Dc%26d");
  });
});

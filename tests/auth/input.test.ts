import { describe, expect, it } from "vitest";
import { codeInput, emailAddress, formContext } from "@/lib/auth/input";

describe("an email address", () => {
  it("is stored in one way", () => {
    expect(emailAddress.parse("  Ana@Example.ORG ")).toBe("ana@example.org");
    expect(emailAddress.parse("ａna@example.org")).toBe("ana@example.org");
  });

  it.each([
    "",
    "ana",
    "ana@",
    "@example.org",
    "ana@example.org,eve@example.org",
    "ana@example.org\r\nBcc: eve@example.org",
    "Ana <ana@example.org>",
    '"a b"@example.org',
    "ana@exa mple.org",
    `${"a".repeat(250)}@example.org`,
    null,
    undefined,
  ])("is not %j", (value) => {
    expect(emailAddress.safeParse(value).success).toBe(false);
  });
});

describe("a code", () => {
  it("may be typed with spaces", () => {
    expect(codeInput.parse({ email: "a@b.org", code: " 012 345 " }).code).toBe("012345");
  });

  it.each(["12345", "1234567", "12345a", "١٢٣٤٥٦", ""])("is not %j", (code) => {
    expect(codeInput.safeParse({ email: "a@b.org", code }).success).toBe(false);
  });
});

it("a form without a known language is Bulgarian", () => {
  expect(formContext.parse({ locale: "xx", back: 3 })).toEqual({ locale: "bg", back: undefined });
});

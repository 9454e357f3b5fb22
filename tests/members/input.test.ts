import { describe, expect, it } from "vitest";
import { memberActInput, profileInput } from "@/lib/members/input";

describe("a name", () => {
  it("is one line with single spaces", () => {
    const name = "  Ана\u00a0\tМария \r\n Петрова\u2028";
    expect(profileInput.parse({ name, language: "bg" }).name).toBe("Ана Мария Петрова");
  });

  it.each(["", " ", "А", " А ", "А".repeat(81), undefined])("is not %j", (name) => {
    expect(profileInput.safeParse({ name, language: "bg" }).success).toBe(false);
  });
});

describe("an act on a member", () => {
  const act = { memberId: crypto.randomUUID(), act: "suspend", reason: "Реклама" };

  it("needs a reason", () => {
    expect(memberActInput.safeParse(act).success).toBe(true);
    expect(memberActInput.safeParse({ ...act, reason: "  " }).error?.issues[0]?.path).toEqual(["reason"]);
    expect(memberActInput.safeParse({ ...act, reason: "х".repeat(501) }).success).toBe(false);
  });

  it("needs a role to change it", () => {
    expect(memberActInput.safeParse({ ...act, act: "role" }).error?.issues[0]?.path).toEqual(["role"]);
    expect(memberActInput.safeParse({ ...act, act: "role", role: "king" }).success).toBe(false);
    expect(memberActInput.safeParse({ ...act, act: "role", role: "curator" }).success).toBe(true);
  });

  it("is one of a closed list, on a member with an id", () => {
    expect(memberActInput.safeParse({ ...act, act: "delete" }).success).toBe(false);
    expect(memberActInput.safeParse({ ...act, memberId: "1" }).success).toBe(false);
  });
});

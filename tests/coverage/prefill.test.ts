import { describe, expect, test } from "vitest";
import { callPrefill, newCallAddress } from "@/lib/challenges/prefill";
import { prefillOf } from "@/lib/entries/prefill";
import { termsOf } from "@/lib/vocabulary/vocabulary";

describe("a call that begins with a white spot", () => {
  const query = { objective: "b", oblast: ["BG311", "BG312", "BG311"], group: "roma", q: "x" };

  test("takes over its terms", () => {
    expect(callPrefill(query)).toEqual({
      objectives: ["b"],
      oblasti: ["BG311", "BG312"],
      targetGroups: ["roma"],
    });
  });

  test("can be found again by its address", () => {
    const address = newCallAddress("bg", callPrefill(query));
    expect(address).toBe("/bg/challenges/new?objective=b&oblast=BG311&oblast=BG312&group=roma");
    expect(newCallAddress("en", callPrefill({}))).toBe("/en/challenges/new");
  });

  test.each([
    { objective: "z", oblast: "BG99", group: "<script>" },
    { objectives: "b", oblasti: "BG311", title: "Покана" },
    { objective: ["", "__proto__"], group: "constructor" },
  ])("passes over what it does not know: %j", (hostile) => {
    expect(callPrefill(hostile)).toEqual({});
  });
});

describe("what a posted form may put into a draft", () => {
  test("is terms in fields of terms alone, no more than a field takes", () => {
    const all = termsOf("objectives").map(({ id }) => id);
    const prefill = prefillOf("challenge", (field) => [...all, field, new Blob(), "Текст"]);
    expect(prefill).toEqual({ objectives: all.slice(0, 6) });
  });
});

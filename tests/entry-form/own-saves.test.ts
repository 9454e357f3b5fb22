import { describe, expect, it } from "vitest";
import { inTurn, rememberSave, savedSince, versionAfter } from "@/components/entry-form/own-saves";

describe("the versions of a draft", () => {
  it("follow this tab's own saves, and stop where somebody else's comes between", () => {
    rememberSave("a", "basics", 4, [["title[bg]", "б"]]);
    rememberSave("a", "story", 5, []);
    rememberSave("a", "story", 7, []);
    expect([3, 4, 5, 6, 7].map((version) => versionAfter("a", version))).toEqual([5, 5, 5, 7, 7]);
    expect(versionAfter("b", 3)).toBe(3);
  });

  it("give back what was saved after a page was made, not what another tab may have changed since", () => {
    rememberSave("c", "basics", 4, [["title[bg]", "ново"]]);
    expect(savedSince("c", "basics", 3)).toEqual([["title[bg]", "ново"]]);
    expect(savedSince("c", "basics", 4)).toBeNull();
    expect(savedSince("c", "basics", 2)).toBeNull();
    expect(savedSince("c", "story", 3)).toBeNull();
  });
});

describe("saves of one entry", () => {
  it("wait for each other, also after one has failed; those of another entry do not", async () => {
    const order: string[] = [];
    let release = () => {};
    const held = new Promise<void>((resolve) => {
      release = resolve;
    });
    const first = inTurn("d", async () => {
      await held;
      order.push("first");
      throw new Error("no connection");
    });
    const second = inTurn("d", async () => order.push("second"));
    await inTurn("e", async () => order.push("other"));
    release();
    await expect(first).rejects.toThrow("no connection");
    await second;
    expect(order).toEqual(["other", "first", "second"]);
  });
});

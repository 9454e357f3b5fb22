import { afterEach, beforeEach, describe, expect, it, vi } from "vitest";
import { DraftKeeper } from "@/components/entry-form/draft-keeper";
import type { LocalCopy } from "@/components/entry-form/local-copy";
import type { Sent } from "@/components/entry-form/send-draft";

// The page: one control, what it was rendered with, and what is sent and kept.
let typed = "";
const copies = new Map<string, LocalCopy>();
const sent: { version: string; text: string; answer: (answer: Sent) => void }[] = [];

vi.mock("@/lib/entries/form-actions", () => ({ autosave: () => {} }));
vi.mock("@/components/entry-form/values", () => ({
  savedValues: () => [["title[bg]", ""]],
  typedValues: () => [["title[bg]", typed]],
}));
vi.mock("@/components/entry-form/local-copy", () => ({
  writeCopy: (_: string, step: string, copy: LocalCopy) => Boolean(copies.set(step, copy)),
  removeCopy: (_: string, step: string) => copies.delete(step),
}));
vi.mock("@/components/entry-form/send-draft", async (original) => ({
  ...(await original<typeof import("@/components/entry-form/send-draft")>()),
  sendDraft: (data: Map<string, string>) =>
    new Promise<Sent>((answer) =>
      sent.push({ version: data.get("version") ?? "", text: data.get("text") ?? "", answer }),
    ),
}));
vi.stubGlobal("window", globalThis);
vi.stubGlobal(
  "FormData",
  class extends Map<string, string> {
    constructor() {
      super([["text", typed]]);
    }
  },
);

let entry = 0;
const version = { value: "1" };
const form = { elements: { namedItem: () => version } } as unknown as HTMLFormElement;
const told: string[] = [];
const saved = (at: number): Sent => ({
  ok: true,
  version: at,
  savedAt: "2026-11-23T12:32:00Z",
  filled: 1,
  total: 2,
});

function open(): DraftKeeper {
  entry += 1;
  return new DraftKeeper(form, { entryId: `e${entry}`, step: "basics", version: 1 }, ({ is }) =>
    told.push(is),
  );
}

function type(keeper: DraftKeeper, text: string): void {
  typed = text;
  keeper.typed();
}

const answer = async (value: Sent) => {
  sent.at(-1)?.answer(value);
  await vi.advanceTimersByTimeAsync(0);
};

beforeEach(() => {
  vi.useFakeTimers();
  typed = "";
  copies.clear();
  sent.length = 0;
  told.length = 0;
});
afterEach(() => vi.useRealTimers());

describe("what is typed", () => {
  it("is copied within 300 ms, and saved once the writer pauses", async () => {
    const keeper = open();
    type(keeper, "Хл");
    await vi.advanceTimersByTimeAsync(1000);
    type(keeper, "Хлебна");
    await vi.advanceTimersByTimeAsync(300);
    expect(copies.get("basics")).toMatchObject({
      version: 1,
      typed: [["title[bg]", "Хлебна"]],
      saved: [["title[bg]", ""]],
    });
    expect(sent).toHaveLength(0);
    await vi.advanceTimersByTimeAsync(1200);
    expect(sent.map(({ text, version }) => [text, version])).toEqual([["Хлебна", "1"]]);
    await answer(saved(2));
    expect([copies.size, keeper.isChanged, told]).toEqual([0, false, ["saved"]]);
  });

  it("during a save stays a copy and goes with the next one, from the newer version", async () => {
    const keeper = open();
    type(keeper, "едно");
    await vi.advanceTimersByTimeAsync(1500);
    type(keeper, "едно две");
    await answer(saved(2));
    expect(copies.get("basics")).toMatchObject({ version: 2, saved: [["title[bg]", "едно"]] });
    await vi.advanceTimersByTimeAsync(1500);
    expect(sent.map(({ text, version }) => [text, version])).toEqual([
      ["едно", "1"],
      ["едно две", "2"],
    ]);
  });

  it("is not copied any more when a save was faster", async () => {
    const keeper = open();
    type(keeper, "бързо");
    void keeper.save();
    await vi.advanceTimersByTimeAsync(0);
    await answer(saved(2));
    await vi.advanceTimersByTimeAsync(1000);
    expect(copies.size).toBe(0);
  });
});

describe("a save that does not succeed", () => {
  it("for want of a connection keeps the copy and tries again", async () => {
    const keeper = open();
    type(keeper, "офлайн");
    await vi.advanceTimersByTimeAsync(1500);
    await answer({ ok: false, reason: "offline" });
    expect([copies.size, told]).toEqual([1, ["offline"]]);
    await vi.advanceTimersByTimeAsync(15_000);
    expect(sent).toHaveLength(2);
  });

  it("in a conflict ends: the server has set the text aside, and the form sets aside what comes later", async () => {
    const keeper = open();
    type(keeper, "мое");
    await vi.advanceTimersByTimeAsync(1500);
    await answer({ ok: false, reason: "conflict", own: false, at: "2026-11-23T12:20:00Z" });
    expect([copies.size, told, keeper.isHalted]).toEqual([0, ["conflict"], true]);
    type(keeper, "мое още");
    await vi.advanceTimersByTimeAsync(60_000);
    expect([sent.length, copies.size]).toEqual([1, 1]);
    keeper.send();
    expect(copies.size).toBe(0);
  });

  it("because nobody is signed in keeps the copy even when the form is sent", async () => {
    const keeper = open();
    type(keeper, "без профил");
    await vi.advanceTimersByTimeAsync(1500);
    await answer({ ok: false, reason: "signed_out" });
    keeper.send();
    expect([copies.size, told]).toEqual([1, ["signed_out"]]);
  });
});

describe("sending the form", () => {
  it("waits for a save on its way and takes over its version", async () => {
    const keeper = open();
    type(keeper, "готово");
    await vi.advanceTimersByTimeAsync(1500);
    const idle = keeper.save().then(() => keeper.send());
    await answer(saved(2));
    await idle;
    expect([version.value, sent.length, copies.size]).toEqual(["2", 1, 0]);
  });

  it("saves no more, but still keeps what is typed until the answer comes", async () => {
    const keeper = open();
    type(keeper, "първо");
    keeper.send();
    type(keeper, "първо и после");
    await vi.advanceTimersByTimeAsync(5000);
    expect(sent).toHaveLength(0);
    expect(copies.get("basics")).toMatchObject({
      saved: [["title[bg]", "първо"]],
      typed: [["title[bg]", "първо и после"]],
    });
  });
});

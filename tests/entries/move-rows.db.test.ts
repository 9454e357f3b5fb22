import { expect, test, vi } from "vitest";
import { draftOf } from "@/lib/entries/drafts";
import { saveStep } from "@/lib/entries/form-actions";
import { rowsAt, textAt } from "@/lib/forms/raw";
import type { Viewer } from "@/lib/members/member";
import { draft } from "../factories/entries";

const who = vi.hoisted(() => ({ viewer: null as Viewer | null }));
vi.mock("@/lib/auth/viewer", () => ({
  viewer: async () => who.viewer,
  requireViewer: async () => who.viewer,
}));
vi.mock("next/cache", () => ({ refresh: () => {} }));
vi.mock("next/navigation", () => ({
  redirect: (to: string) => {
    throw new Error(`to ${to}`);
  },
  notFound: () => {
    throw new Error("not found");
  },
}));

const typed = ["една", "две", "три"];

/** Presses a button of the form, which posts these rows. Gives where it leads. */
async function press(author: Viewer, entryId: string, intent: string): Promise<string> {
  who.viewer = author;
  const draft = await draftOf(author, entryId);
  const form = new FormData();
  const own = {
    locale: "bg",
    kind: "practice",
    entryId,
    version: String(draft?.draftVersion),
    step: "media",
  };
  for (const [name, value] of Object.entries({ ...own, intent })) form.set(name, value);
  for (const [index, url] of typed.entries()) form.set(`sources[${index}][url]`, url);
  const went = await saveStep(form).catch((error: Error) => error.message);
  return String(went).replace(/^to .*\/media/, "");
}

const rowsOf = async (author: Viewer, id: string) =>
  rowsAt((await draftOf(author, id))?.raw, "sources").map((row) => textAt(row, "url"));

test.each([
  ["up:sources:2", ["една", "три", "две"], "?moved=sources.1#f-sources-1-up"],
  ["up:sources:1", ["две", "една", "три"], "?moved=sources.0#f-sources-0-down"],
  ["down:sources:0", ["две", "една", "три"], "?moved=sources.1#f-sources-1-down"],
  ["down:sources:1", ["една", "три", "две"], "?moved=sources.2#f-sources-2-up"],
  ["move:sources:2:0", ["три", "една", "две"], "?moved=sources.0#f-sources-0-down"],
  ["up:sources:0", typed, ""],
  ["down:sources:2", typed, ""],
  ["move:sources:0:99", typed, ""],
  ["move:sources:x:1", typed, ""],
  // No way to move anything: the step says what is wrong with the rows.
  ["up:title:1", typed, "?check=wrong"],
  ["up:__proto__:1", typed, "?check=wrong"],
])("%s saves what was typed and moves one row", async (intent, rows, went) => {
  const { id, author } = await draft();
  expect(await press(author, id, intent)).toBe(went);
  expect(await rowsOf(author, id)).toEqual(rows);
});

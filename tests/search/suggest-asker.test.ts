import { afterEach, beforeEach, expect, test, vi } from "vitest";
import { asker } from "@/components/search/asker";

beforeEach(() => void vi.useFakeTimers());
afterEach(() => void vi.useRealTimers());

/** Answers by hand, in any order. */
function setUp() {
  const asked: { words: string; signal: AbortSignal; answer: (text: string | Error) => void }[] = [];
  const shown: (string | null)[] = [];
  const ask = (words: string, signal: AbortSignal) =>
    new Promise<string | null>((resolve, reject) => {
      asked.push({ words, signal, answer: (text) => (text instanceof Error ? reject(text) : resolve(text)) });
    });
  return { asked, shown, asking: asker(ask, (answer) => shown.push(answer)) };
}

test("asks once, a moment after the last key", async () => {
  const { asked, shown, asking } = setUp();
  for (const typed of ["хл", "хле", " хлеб "]) {
    asking.typed(typed);
    await vi.advanceTimersByTimeAsync(150);
  }
  expect(asked).toEqual([]);
  await vi.advanceTimersByTimeAsync(60);
  expect(asked.map(({ words }) => words)).toEqual(["хлеб"]);
  asked[0]?.answer("Хлебна къща");
  await vi.advanceTimersByTimeAsync(0);
  expect(shown).toEqual(["Хлебна къща"]);
});

test("a slow answer to an older question is ended and never shown", async () => {
  const { asked, shown, asking } = setUp();
  asking.typed("първо");
  await vi.advanceTimersByTimeAsync(200);
  asking.typed("второ");
  expect(asked[0]?.signal.aborted).toBe(true);
  await vi.advanceTimersByTimeAsync(200);
  asked[1]?.answer("ново");
  asked[0]?.answer("старо");
  await vi.advanceTimersByTimeAsync(0);
  expect(shown).toEqual(["ново"]);
});

test("fewer than two characters ask nothing and hide what is shown", async () => {
  const { asked, shown, asking } = setUp();
  asking.typed("хл");
  asking.typed(" х ");
  await vi.advanceTimersByTimeAsync(1000);
  expect(asked).toEqual([]);
  expect(shown).toEqual([null]);
});

test("a failed question hides the list; after a stop nothing comes", async () => {
  const { asked, shown, asking } = setUp();
  asking.typed("хляб");
  await vi.advanceTimersByTimeAsync(200);
  asked[0]?.answer(new Error("offline"));
  await vi.advanceTimersByTimeAsync(0);
  expect(shown).toEqual([null]);
  asking.typed("хлябове");
  await vi.advanceTimersByTimeAsync(200);
  asking.stop();
  asked[1]?.answer("късно");
  await vi.advanceTimersByTimeAsync(0);
  expect(shown).toEqual([null]);
});

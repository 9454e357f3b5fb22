/** Milliseconds without a key before anything is asked. */
const pause = 200;

/** Fewer characters say too little. */
const least = 2;

/**
 * Asks about what is being typed: a moment after the last key, and only the newest question gets its answer shown.
 * `show` is given null when there is nothing to ask or no answer came.
 */
export function asker<Answer>(
  ask: (words: string, signal: AbortSignal) => Promise<Answer | null>,
  show: (answer: Answer | null) => void,
) {
  let timer: ReturnType<typeof setTimeout> | undefined;
  let asked: AbortController | undefined;
  const stop = () => {
    clearTimeout(timer);
    asked?.abort();
  };
  const answer = async (words: string) => {
    asked = new AbortController();
    const { signal } = asked;
    const found = await ask(words, signal).catch(() => null);
    if (!signal.aborted) show(found);
  };
  return {
    stop,
    typed(text: string): void {
      stop();
      const words = text.trim();
      if (words.length < least) show(null);
      else timer = setTimeout(() => answer(words), pause);
    },
  };
}

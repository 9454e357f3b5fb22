import { readFileSync } from "node:fs";
import { gunzipSync } from "node:zlib";

const read = (name: string): string[] =>
  gunzipSync(readFileSync(`tests/search/data/${name}`))
    .toString("utf8")
    .trimEnd()
    .split("\n");

/** Parallel sentences of SIB-200 with their numbers. */
export const sibSentences = (): { id: number; bg: string; en: string }[] =>
  read("sentences-sib.txt.gz").map((line) => {
    const [id, bg = "", en = ""] = line.split("\t");
    return { id: Number(id), bg, en };
  });

/** 20,000 sentences of Bulgarian Wikipedia. */
export const examsSentences = (): string[] => read("sentences-exams.txt.gz");

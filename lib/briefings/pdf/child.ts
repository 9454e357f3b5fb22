// The process that makes one PDF: a briefing as JSON at its input, the file at its output (see make.ts).
import { text } from "node:stream/consumers";
import { type Briefing, textOf } from "../document";
import { madeAccessible } from "./accessible";
import { compile } from "./compile";

const briefing = JSON.parse(await text(process.stdin)) as Briefing;
const written = await compile(briefing);
process.stdout.write(
  await madeAccessible(written, { locale: briefing.locale, title: textOf(briefing.title) }),
);

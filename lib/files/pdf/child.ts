// The process that reads one PDF from its input and writes it to its output (see ../document.ts).
import { buffer } from "node:stream/consumers";
import { exitCodes, PdfRefused } from "./exit-codes";
import { rewritePdf } from "./rewrite";

try {
  process.stdout.write(await rewritePdf(await buffer(process.stdin)));
} catch (error) {
  process.exitCode = exitCodes[error instanceof PdfRefused ? error.reason : "damaged"];
}

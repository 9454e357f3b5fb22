// `node follow-parent.mjs <script> <arguments>` runs a script that ends when the portal that started it is
// gone, whatever ended that. Not by --import: Node.js would hand this on to the script's own workers.
import { pathToFileURL } from "node:url";

process.once("disconnect", () => process.exit(1));
// A program that has done its work must still end by itself.
process.channel?.unref();
// What libraries deprecate is for developers to hear.
process.noDeprecation = process.env.NODE_ENV === "production";
process.argv.splice(1, 1);
await import(pathToFileURL(process.argv[1]).href);

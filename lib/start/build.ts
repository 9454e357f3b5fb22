import { command } from "./command";
import { build } from "./next-build";
import { generateClient } from "./prisma-client";

// npm run build: what npm start does before it serves.
await command(async () => {
  await generateClient();
  await build(new AbortController().signal);
});

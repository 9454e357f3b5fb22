import { listen, startScript } from "./child";
import { command } from "./command";
import { generateClient } from "./prisma-client";
import { Problem } from "./problem";

// npm run generate: the code that follows from prisma/schema.prisma, and the types that follow from app.
await command(async () => {
  await generateClient();
  await generateRouteTypes();
});

async function generateRouteTypes(): Promise<void> {
  const child = startScript("node_modules/next/dist/bin/next", ["typegen"], { NODE_ENV: "production" });
  const said = listen(child.process);
  if ((await child.ended) !== 0)
    throw new Problem(`The types of the routes cannot be generated: ${said.text()}`);
}

import { afterAll, inject } from "vitest";
import { disconnect } from "@/lib/db/client";
import { chooseDatabase, createDatabase, dropDatabase } from "./database";

// Setup of every *.db.test.ts: it runs before the file's imports, and the file gets a database of its own.
const url = await createDatabase(inject("adminUrl"));
chooseDatabase(url);

afterAll(async () => {
  await disconnect();
  await dropDatabase(inject("adminUrl"), url);
});

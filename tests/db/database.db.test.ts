import { describe, expect, inject, test } from "vitest";
import { db, transaction } from "@/lib/db/client";
import { migrate } from "@/lib/db/migrate";
import { schemaDifference } from "@/lib/db/schema-difference";
import { countQueries } from "@/tests/support/count-queries";
import { createDatabase, dropDatabase } from "../support/database";

const event = { action: "test" };

describe("the migrations", () => {
  test("make what schema.prisma says", async () => {
    const url = await createDatabase(inject("adminUrl"), { empty: true });
    expect((await migrate(url)).applied).not.toEqual([]);
    expect((await migrate(url)).applied).toEqual([]);
    expect(await schemaDifference(url)).toBe("");
    await dropDatabase(inject("adminUrl"), url);
  });

  test("are safe to start twice at once", async () => {
    const url = await createDatabase(inject("adminUrl"), { empty: true });
    const runs = await Promise.all([migrate(url), migrate(url)]);
    const all = runs.flatMap((run) => run.applied);
    expect(new Set(all).size).toBe(all.length);
    await dropDatabase(inject("adminUrl"), url);
  });
});

describe("the log", () => {
  test("takes new events and refuses to change or lose any", async () => {
    const { id } = await db().auditEvent.create({ data: event });
    await expect(db().auditEvent.update({ where: { id }, data: { action: "other" } })).rejects.toThrow(
      /append-only/,
    );
    await expect(db().auditEvent.delete({ where: { id } })).rejects.toThrow(/append-only/);
    await expect(db().$executeRaw`TRUNCATE audit_events`).rejects.toThrow(/append-only/);
    expect(await db().auditEvent.count()).toBe(1);
  });
});

describe("the client", () => {
  test("undoes a transaction that fails", async () => {
    const before = await db().mail.count();
    const mail = { recipient: "a@example.org", language: "bg", subject: "s", text: "t", html: "h" } as const;
    const failing = transaction(async (tx) => {
      await tx.mail.create({ data: mail });
      throw new Error("no");
    });
    await expect(failing).rejects.toThrow("no");
    expect(await db().mail.count()).toBe(before);
  });

  test("lets a test count queries", async () => {
    const { queries } = await countQueries(() => transaction((tx) => tx.mail.count()));
    expect(queries).toHaveLength(1);
  });
});

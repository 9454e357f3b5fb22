import { expect, test, vi } from "vitest";
import { db, transaction } from "@/lib/db/client";
import { env } from "@/lib/env";
import { cleanUp } from "@/lib/jobs/clean-up";
import { enqueue } from "@/lib/jobs/queue";
import { startWorker } from "@/lib/jobs/worker";

const waiting = () => db().$queryRaw<
  { task_identifier: string; key: string | null; last_error: string | null }[]
>`
  SELECT task_identifier, key, last_error FROM graphile_worker.jobs ORDER BY id`;

test("a job exists only when its transaction is done", async () => {
  const failing = transaction(async (tx) => {
    await enqueue(tx, "send_mail", { mailId: "1" });
    throw new Error("no");
  });
  await expect(failing).rejects.toThrow("no");
  expect(await waiting()).toEqual([]);

  await transaction((tx) =>
    enqueue(tx, "send_mail", { mailId: "2" }, { key: "k", runAt: new Date(Date.now() + 1e6) }),
  );
  await transaction((tx) => enqueue(tx, "send_mail", { mailId: "3" }, { key: "k" }));
  expect(await waiting()).toMatchObject([{ task_identifier: "send_mail", key: "k" }]);
});

test("the worker does it, and keeps a failed one without the address in its error", async () => {
  const said = vi.spyOn(process.stderr, "write").mockReturnValue(true);
  const mails: unknown[] = [];
  const worker = await startWorker(env().databaseUrl, {
    send_mail(payload) {
      mails.push(payload);
      throw new Error("550 <ana@example.org> unknown");
    },
  });
  await vi.waitFor(
    async () => expect((await waiting())[0]?.last_error).toBe("550 <(address)> unknown"),
    5_000,
  );
  await worker.stop();
  expect(mails).toEqual([{ mailId: "3" }]);
  expect(said.mock.calls.flat()).toEqual([
    "The job send_mail failed and will be tried again: 550 <(address)> unknown.\n",
  ]);
  said.mockRestore();
});

test("the nightly clean-up deletes what has expired and nothing else", async () => {
  const past = new Date(Date.now() - 1000);
  const future = new Date(Date.now() + 100_000);
  const user = await db().user.create({ data: { email: "ana@example.org" } });
  for (const expires of [past, future]) {
    const at = expires.toISOString();
    await db().session.create({ data: { sessionToken: at, userId: user.id, expires } });
    await db().verificationToken.create({ data: { identifier: "ana@example.org", token: at, expires } });
    await db().rateLimiterFlexible.create({ data: { key: at, points: 1, expire: expires } });
  }
  await cleanUp();
  const kept = future.toISOString();
  expect(await db().session.findMany()).toMatchObject([{ sessionToken: kept }]);
  expect(await db().verificationToken.findMany()).toMatchObject([{ token: kept }]);
  expect(await db().rateLimiterFlexible.findMany()).toMatchObject([{ key: kept }]);
});

test("a letter that could not be sent is deleted after a week, but not from a demo's mailbox", async () => {
  const weekAgo = new Date(Date.now() - 7 * 24 * 60 * 60 * 1000 - 1000);
  const letter = { recipient: "ana@example.org", language: "bg", subject: "", text: "", html: "" } as const;
  await db().mail.createMany({ data: [letter, { ...letter, createdAt: weekAgo }] });
  await cleanUp();
  expect(await db().mail.count()).toBe(2);
  const { mode } = env();
  Object.assign(env(), { mode: "live" });
  await cleanUp().finally(() => Object.assign(env(), { mode }));
  expect(await db().mail.count()).toBe(1);
});

import { createServer } from "node:net";
import { setTimeout as wait } from "node:timers/promises";
import { afterAll, afterEach, beforeAll, describe, expect, test } from "vitest";
import { makeTemporaryDataFolder } from "@/lib/db/data-folder";
import { startEmbedded } from "@/lib/db/embedded";
import { removeDataFolder } from "@/lib/db/embedded-place";
import { type Run, TrialProject } from "../support/trial-project";

let project: TrialProject;
beforeAll(async () => {
  project = await TrialProject.make();
});
afterAll(() => project.destroy());

/** Sends a signal to all that a terminal would send it to. */
const signal = (run: Run, name: NodeJS.Signals) => process.kill(-(run.process.pid as number), name);

/** A start that failed: one sentence, nothing left running. */
async function expectFailure(run: Run, sentence: RegExp): Promise<void> {
  expect(await run.ended).toBe(1);
  expect(run.err()).toMatch(/^[^\n]+\.\n$/);
  expect(run.err()).toMatch(sentence);
  expect(await project.processes()).toEqual([]);
}

test("the first start builds and loads, serves, refuses a second one, and ends by Ctrl-C", async () => {
  const run = project.start();
  await run.ready;
  expect(run.err()).toBe("");
  expect(run.out().split("\n").sort()).toEqual([
    "",
    expect.stringMatching(/^Built in \d/),
    expect.stringMatching(/^Database ready \(\d.*s\)$/),
    "Loaded 1 times",
    `Social Innovations Club: http://localhost:${project.port} (demo mode: sample accounts on /bg/sign-in, mail on /bg/demo/mail)`,
  ]);
  expect(await project.ask()).toBe("Hello");

  const second = project.start({ PORT: "1" });
  expect(await second.ended).toBe(1);
  expect(second.err()).toMatch(
    /^The portal is already running on the data folder .+: use it, or stop it first\.\n$/,
  );
  expect(await project.ask()).toBe("Hello");

  signal(run, "SIGINT");
  signal(run, "SIGINT"); // npm repeats it
  expect(await run.ended).toBe(0);
  expect(run.out()).toMatch(/\nStopped\.\n$/);
  expect(await project.processes()).toEqual([]);
});

test("after SIGKILL the next start has the data, without building again", async () => {
  const killed = project.start();
  await killed.ready;
  expect(killed.out()).not.toContain("Built");
  expect(killed.out()).toContain("Loaded 2 times");
  signal(killed, "SIGKILL");
  await killed.ended;
  await wait(300);
  const left = await project.processes();
  expect(left.filter((line) => !line.includes("postgres"))).toEqual([]);

  const run = project.start();
  await run.ready;
  expect(run.out()).toContain("Loaded 3 times");
  signal(run, "SIGTERM");
  expect(await run.ended).toBe(0);
  expect(await project.processes()).toEqual([]);
});

describe("one sentence tells", () => {
  afterEach(async () => {
    for (const file of ["fail-build", "fail-seed", "fail-start"]) await project.remove(file);
  });

  test("that the build fails, and where to read more", async () => {
    await project.remove(".next");
    await project.write("fail-build");
    await expectFailure(
      project.start(),
      /^The portal cannot be built: correct what .+build\.log says, then start again\./,
    );
  });

  test("that the sample content cannot be loaded", async () => {
    await project.write("fail-seed");
    await expectFailure(project.start(), /^The sample content cannot be loaded \(no words\): /);
  });

  test("that the web server does not start", async () => {
    await project.write("fail-start");
    await expectFailure(
      project.start(),
      /^The web server does not start: correct what .+web-server\.log says/,
    );
  });

  test("that the port is taken", async () => {
    const other = createServer().listen(project.port, "127.0.0.1");
    await expectFailure(
      project.start(),
      new RegExp(`^Port ${project.port} is taken by another program: .+ PORT=\\d+ `),
    );
    other.close();
  });

  test("that the data folder cannot be used", async () => {
    await project.write("in-the-way");
    await expectFailure(
      project.start({ DATA_DIR: "in-the-way" }),
      /^The data folder .+in-the-way cannot be used/,
    );
  });

  test("that a live portal lacks a variable", async () => {
    const run = project.start({ DATABASE_URL: "postgresql://u:p@127.0.0.1:1/club" });
    await expectFailure(run, /^AUTH_SECRET is missing: set it to .+\.$/m);
  });
});

describe("live mode", () => {
  const live = {
    AUTH_SECRET: "thirty-two characters are needed, at least",
    SITE_URL: "https://club.example.org",
    SMTP_URL: "smtp://127.0.0.1:1",
    MAIL_FROM: "club@example.org",
    HOST: "127.0.0.1",
  };

  test("uses the given database and puts no sample content there", async () => {
    const dataDir = await makeTemporaryDataFolder();
    const server = await startEmbedded(dataDir, { durable: false });
    const run = project.start({ ...live, DATABASE_URL: server.url });
    await run.ready;
    expect(run.err()).toBe("");
    expect(run.out()).toMatch(
      /Social Innovations Club: https:\/\/club\.example\.org \(live mode: listening on 127\.0\.0\.1, port \d+\)\n$/,
    );
    expect(run.out()).not.toContain("Loaded");
    expect((await project.processes()).some((line) => line.includes("postgres"))).toBe(false);
    signal(run, "SIGHUP");
    expect(await run.ended).toBe(0);
    await server.stop();
    await removeDataFolder(dataDir);
  });

  test("tells in one sentence that the database cannot be reached", async () => {
    const run = project.start({ ...live, DATABASE_URL: "postgresql://u:secret@127.0.0.1:1/club" });
    await expectFailure(
      run,
      /^The database at 127\.0\.0\.1:1\/club cannot be reached \(ECONNREFUSED\): .+\.$/m,
    );
    expect(run.err()).not.toContain("secret");
  });
});

import { beforeEach, describe, expect, test } from "vitest";
import { db } from "@/lib/db/client";
import { env } from "@/lib/env";
import { uploadsPerHour } from "@/lib/files/limits";
import { postUpload } from "@/lib/files/post";
import type { Viewer } from "@/lib/members/member";
import { draft } from "../factories/entries";
import { member } from "../factories/members";
import { nobody, ownStore, photo } from "./support";

const store = await ownStore();
let author: Viewer;
let entryId: string;
let back: string;

beforeEach(async () => {
  ({ author, id: entryId } = await draft());
  back = `/bg/account/submissions/${entryId}/media`;
});

interface Posting {
  viewer?: () => Promise<Viewer | null>;
  headers?: Record<string, string>;
  fields?: Record<string, string>;
  file?: Uint8Array | null;
}

async function post({ viewer = async () => author, headers = {}, fields = {}, file }: Posting = {}) {
  const form = new FormData();
  const all = { entryId, field: "images", back, alt: "Маса с хляб", lang: "bg", ...fields };
  for (const [name, value] of Object.entries(all)) form.set(name, value);
  if (file !== null) form.set("file", new Blob([Uint8Array.from(file ?? (await photo()))]), "хляб.jpg");
  const request = new Request(`${env().siteUrl}/api/uploads`, {
    method: "POST",
    body: form,
    headers: { Origin: env().siteUrl, ...headers },
  });
  return postUpload(request, viewer, () => store);
}

const html = { Accept: "text/html,application/xhtml+xml,application/xml;q=0.9,*/*;q=0.8" };
const json = { Accept: "application/json" };

describe("a script", () => {
  test("gets the upload and the draft's version", async () => {
    const response = await post({ headers: json });
    expect(response.status).toBe(200);
    const { version } = await db().entryDraft.findUniqueOrThrow({ where: { entryId } });
    expect(await response.json()).toMatchObject({ ok: true, version, upload: { width: 700, height: 350 } });
  });

  test.each([
    ["not_image", 415, { file: Buffer.from("<html>") }],
    ["too_large", 413, { file: Buffer.alloc(13 * 1024 * 1024) }],
    ["no_file", 400, { file: null }],
    ["not_found", 404, { fields: { entryId: "00000000-0000-4000-8000-000000000000" } }],
    ["bad_request", 400, { fields: { field: "title" } }],
    ["signed_out", 401, { viewer: nobody }],
  ] as [string, number, Posting][])("is told %s with status %i", async (reason, status, given) => {
    const response = await post({ headers: json, ...given });
    expect(response.status).toBe(status);
    expect(await response.json()).toEqual({ ok: false, reason });
  });

  test("is told that somebody else's draft does not exist", async () => {
    const stranger = await member();
    const response = await post({ headers: json, viewer: async () => stranger });
    expect([response.status, await response.json()]).toEqual([404, { ok: false, reason: "not_found" }]);
  });
});

describe("a form without a script", () => {
  const locationOf = async (given: Posting) => {
    const response = await post({ ...given, headers: { ...html, ...given.headers } });
    return [response.status, response.headers.get("location")];
  };

  test("goes back to its field with what became of the file", async () => {
    expect(await locationOf({})).toEqual([303, `${back}?upload=image_added&field=images#f-images`]);
    expect(await locationOf({ file: Buffer.from("<html>") })).toEqual([
      303,
      `${back}?upload=not_image&field=images#f-images`,
    ]);
    expect(await locationOf({ file: Buffer.alloc(13 * 1024 * 1024) })).toEqual([
      303,
      `${back}?upload=too_large&field=images#f-images`,
    ]);
  });

  test("keeps the query of the page that it came from, and forgets an older result", async () => {
    expect(await locationOf({ fields: { back: `${back}?step=5&upload=no_file` } })).toEqual([
      303,
      `${back}?step=5&upload=image_added&field=images#f-images`,
    ]);
  });

  test("sends a visitor to sign in, and from there back", async () => {
    expect(await locationOf({ viewer: nobody })).toEqual([
      303,
      `/bg/sign-in?back=${encodeURIComponent(back)}`,
    ]);
  });

  test.each([
    "https://evil.example/",
    "//evil.example",
    "/bg/..//evil.example",
    "/\\evil.example",
    "/api/me",
    "",
  ])("never goes to %j", async (wrong) => {
    const [status, location] = await locationOf({ fields: { back: wrong } });
    expect(status).toBe(303);
    expect(location).toBe("/bg/account/submissions?upload=image_added&field=images#f-images");
  });
});

describe("nobody may send a file", () => {
  test.each([
    ["from another site", { Origin: "https://evil.example" }],
    ["from a page without an origin", { Origin: "null" }],
    ["from a site that begins like ours", { Origin: `${"http://localhost:3000"}.evil.example` }],
  ])("%s", async (_name, headers) => {
    let asked = false;
    const viewer = async () => {
      asked = true;
      return author;
    };
    const response = await post({ headers: { ...html, ...headers }, viewer });
    expect([response.status, await response.json()]).toEqual([403, { ok: false, reason: "foreign_origin" }]);
    expect(asked).toBe(false);
    expect(await db().upload.count({ where: { entryId } })).toBe(0);
  });

  test("without an origin", async () => {
    const request = new Request(`${env().siteUrl}/api/uploads`, { method: "POST", body: new FormData() });
    expect((await postUpload(request, nobody, () => store)).status).toBe(403);
  });

  test("more than sixty times an hour", async () => {
    await db().rateLimiterFlexible.create({
      data: { key: `upload:${author.id}`, points: uploadsPerHour - 1, expire: new Date(Date.now() + 60_000) },
    });
    expect((await post({ headers: json })).status).toBe(200);
    const refused = await post({ headers: json });
    expect([refused.status, await refused.json()]).toEqual([429, { ok: false, reason: "rate_limited" }]);
    const again = await post({ headers: html });
    expect(again.headers.get("location")).toContain("upload=rate_limited");
    expect(await db().upload.count({ where: { entryId } })).toBe(1);
    await db().rateLimiterFlexible.updateMany({ data: { expire: new Date(Date.now() - 1000) } });
    expect((await post({ headers: json })).status).toBe(200);
  });
});

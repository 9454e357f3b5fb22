import { describe, expect, test } from "vitest";
import { db } from "@/lib/db/client";
import { decide, moderatePublication } from "@/lib/entries/review";
import { authorAct, submit } from "@/lib/entries/submission";
import { serveMedia } from "@/lib/files/serve";
import type { Viewer } from "@/lib/members/member";
import { countQueries } from "@/tests/support/count-queries";
import { claim, draft, published, succeeded } from "../factories/entries";
import { member } from "../factories/members";
import { added, nobody, ownStore, unknownId } from "./support";

const store = await ownStore();

interface Asking {
  viewer?: Viewer | null;
  file?: string;
  headers?: Record<string, string>;
}

const ask = (id: string, { viewer = null, file = "960.webp", headers }: Asking = {}) =>
  serveMedia({ id, file, headers: new Headers(headers), viewer: async () => viewer }, () => store);

const statusFor = async (id: string, viewer: Viewer | null) => (await ask(id, { viewer })).status;

/** A draft with a picture. */
async function illustrated() {
  const { id: entryId, author } = await draft();
  return { entryId, author, image: await added(author, entryId, store) };
}

async function publish(entryId: string, author: Viewer) {
  succeeded(await submit(author, { entryId }));
  const moderator = await member("moderator");
  const seenVersion = await claim(entryId, moderator);
  succeeded(await decide(moderator, { entryId, decision: "publish", seenVersion, remarks: [] }));
  return moderator;
}

describe("a published file", () => {
  test("is everybody's, for ten minutes, without a look at a cookie", async () => {
    const { entryId, author, image } = await illustrated();
    await publish(entryId, author);
    const refuseToSay = async () => {
      throw new Error("a cookie was read");
    };
    const given = { id: image.id, file: "960.webp", headers: new Headers(), viewer: refuseToSay };
    const response = await serveMedia(given, () => store);
    expect(response.status).toBe(200);
    const bytes = await response.arrayBuffer();
    expect(Object.fromEntries(response.headers)).toEqual({
      "cache-control": "public, max-age=600, s-maxage=600",
      "content-length": String(bytes.byteLength),
      "content-security-policy": "default-src 'none'; sandbox",
      "content-type": "image/webp",
      etag: expect.stringMatching(/^"[^"]+"$/),
      "x-content-type-options": "nosniff",
    });
  });

  test("costs one query", async () => {
    const { entryId, author, image } = await illustrated();
    await publish(entryId, author);
    const { queries } = await countQueries(() => ask(image.id));
    expect(queries).toHaveLength(1);
  });

  test("is not sent again to who has it", async () => {
    const { entryId, author, image } = await illustrated();
    await publish(entryId, author);
    const etag = (await ask(image.id)).headers.get("etag") ?? "";
    for (const given of [etag, `W/${etag}`, `"other", ${etag}`, "*"]) {
      const response = await ask(image.id, { headers: { "If-None-Match": given } });
      expect([response.status, response.body]).toEqual([304, null]);
      expect(response.headers.get("cache-control")).toMatch(/^public/);
    }
    expect((await ask(image.id, { headers: { "If-None-Match": '"other"' } })).status).toBe(200);
    expect((await ask(image.id, { file: "480.webp", headers: { "If-None-Match": etag } })).status).toBe(200);
  });

  test("is saved under its own name when it is a document", async () => {
    const { entryId, author } = await illustrated();
    const document = await added(author, entryId, store, "document");
    await publish(entryId, author);
    const response = await ask(document.id, { file: "оценка.pdf" });
    expect(response.headers.get("content-type")).toBe("application/pdf");
    expect(response.headers.get("content-disposition")).toBe(
      `attachment; filename*=UTF-8''${encodeURIComponent("оценка.pdf")}`,
    );
    expect((await response.text()).startsWith("%PDF-")).toBe(true);
    expect((await ask(document.id, { file: "960.webp" })).status).toBe(404);
    expect((await ask(document.id, { file: "x.html" })).status).toBe(404);
  });

  test("is there in the widths that pages ask for, and in no other", async () => {
    const { entryId, author, image } = await illustrated();
    await publish(entryId, author);
    const lengths = await Promise.all(
      ["480.webp", "960.webp", "1600.webp"].map(async (file) =>
        (await ask(image.id, { file })).headers.get("content-length"),
      ),
    );
    // The picture is 700 pixels wide: its widest variant stands for all that are wider.
    expect(lengths[1]).toBe(lengths[2]);
    expect(lengths[0]).not.toBe(lengths[1]);
    for (const file of ["700.webp", "961.webp", "960.jpg", "960.webp.exe", "x.pdf", "../960.webp", "960"]) {
      expect((await ask(image.id, { file })).status).toBe(404);
    }
  });

  test("is nobody's any more when the publication is hidden or withdrawn, but its authors'", async () => {
    for (const how of ["hide", "withdraw"] as const) {
      const { entryId, author, image } = await illustrated();
      const moderator = await publish(entryId, author);
      if (how === "hide") {
        succeeded(await moderatePublication(moderator, { entryId, action: "hide", reason: "Сигнал" }));
      } else {
        succeeded(await authorAct(author, { entryId, action: "withdraw" }));
      }
      expect(await statusFor(image.id, null)).toBe(404);
      expect(await statusFor(image.id, await member())).toBe(404);
      expect(await statusFor(image.id, author)).toBe(200);
      expect(await statusFor(image.id, moderator)).toBe(200);
      const seen = await ask(image.id, { viewer: author });
      expect(seen.headers.get("cache-control")).toBe("private, no-store");
      expect(seen.headers.get("etag")).toBeNull();
    }
  });

  test("does not bring along one that was added afterwards", async () => {
    const { id: entryId, author } = await published();
    succeeded(await authorAct(author, { entryId, action: "revise" }));
    const later = await added(author, entryId, store);
    expect(await statusFor(later.id, null)).toBe(404);
    expect(await statusFor(later.id, author)).toBe(200);
  });
});

describe("a file of a draft", () => {
  test("is its authors' alone until it is handed in, then the moderators' too", async () => {
    const { entryId, author, image } = await illustrated();
    const coauthor = await member();
    const invited = await db().coauthor.create({
      data: { entryId, email: coauthor.email, userId: coauthor.id },
    });
    const people: [string, Viewer | null][] = [
      ["visitor", null],
      ["owner", author],
      ["co-author", coauthor],
      ["member", await member()],
      ["curator", await member("curator")],
      ["moderator", await member("moderator")],
      ["administrator", await member("administrator")],
    ];
    const allowed = async () => {
      const answers = await Promise.all(
        people.map(async ([name, who]) => [name, await statusFor(image.id, who)]),
      );
      return answers.flatMap(([name, status]) => (status === 200 ? [name] : []));
    };
    expect(await allowed()).toEqual(["owner"]);
    await db().coauthor.update({ where: { id: invited.id }, data: { acceptedAt: new Date() } });
    expect(await allowed()).toEqual(["owner", "co-author"]);
    succeeded(await submit(author, { entryId }));
    expect(await allowed()).toEqual(["owner", "co-author", "moderator", "administrator"]);
  });

  test("is its authors' alone again when it is recalled", async () => {
    const { entryId, author, image } = await illustrated();
    succeeded(await submit(author, { entryId }));
    const moderator = await member("moderator");
    expect(await statusFor(image.id, moderator)).toBe(200);
    succeeded(await authorAct(author, { entryId, action: "recall" }));
    expect(await statusFor(image.id, moderator)).toBe(404);
    expect(await statusFor(image.id, author)).toBe(200);
  });

  test("is nobody's when the draft is discarded", async () => {
    const { entryId, author, image } = await illustrated();
    succeeded(await authorAct(author, { entryId, action: "discard" }));
    expect(await statusFor(image.id, author)).toBe(404);
  });

  test("answers a stranger as if there were none", async () => {
    const { image } = await illustrated();
    const [theirs, none] = await Promise.all([ask(image.id), ask(unknownId)]);
    expect(Object.fromEntries(theirs.headers)).toEqual(Object.fromEntries(none.headers));
    expect([theirs.status, none.status]).toEqual([404, 404]);
  });
});

test("what is no id reaches neither the database nor the store", async () => {
  const untouched = () => {
    throw new Error("the store was asked");
  };
  for (const id of ["", "1", "../../etc", `${unknownId}'`, unknownId.toUpperCase(), unknownId]) {
    const given = { id, file: "960.webp", headers: new Headers(), viewer: nobody };
    expect((await serveMedia(given, untouched)).status).toBe(404);
  }
});

import { describe, expect, test } from "vitest";
import { maxUploadBytes } from "@/lib/files/limits";
import { receive } from "@/lib/files/receive";

const megabyte = 1024 * 1024;
const boundary = "----club";
const field = (name: string, value: string) =>
  `--${boundary}\r\nContent-Disposition: form-data; name="${name}"\r\n\r\n${value}\r\n`;
const fileHead = (name = "снимка.jpg", control = "file") =>
  `--${boundary}\r\nContent-Disposition: form-data; name="${control}"; filename="${name}"\r\nContent-Type: image/jpeg\r\n\r\n`;
const tail = `\r\n--${boundary}--\r\n`;
const start = field("entryId", "1") + field("back", "/bg/x");

/** A request whose body comes in these pieces; `sent` counts how many bytes were asked for. */
function requestOf(pieces: Iterable<string | Uint8Array>, headers: Record<string, string> = {}) {
  const sent = { bytes: 0, cancelled: false };
  const source = pieces[Symbol.iterator]();
  const body = new ReadableStream<Uint8Array>(
    {
      pull(controller) {
        const { done, value } = source.next();
        if (done) return controller.close();
        const bytes = typeof value === "string" ? new TextEncoder().encode(value) : value;
        sent.bytes += bytes.byteLength;
        controller.enqueue(bytes);
      },
      cancel() {
        sent.cancelled = true;
      },
    },
    { highWaterMark: 0 },
  );
  const request = new Request("http://localhost/api/uploads", {
    method: "POST",
    body,
    headers: { "Content-Type": `multipart/form-data; boundary=${boundary}`, ...headers },
    duplex: "half",
  } as RequestInit);
  return { request, sent };
}

function* withFile(size: number, piece = 64 * 1024) {
  yield start;
  yield fileHead();
  for (let left = size; left > 0; left -= piece) yield new Uint8Array(Math.min(piece, left)).fill(7);
  yield tail;
}

const received = (request: Request, keepFile = true) => receive(request, { keepFile });

describe("a form", () => {
  test("gives its fields and its file", async () => {
    const { file, fields, refusal } = await received(requestOf(withFile(1000)).request);
    expect(refusal).toBeUndefined();
    expect({ ...fields }).toEqual({ entryId: "1", back: "/bg/x" });
    expect(file?.name).toBe("снимка.jpg");
    expect(file?.bytes.byteLength).toBe(1000);
  });

  test("may hold a file of 12 MB to the byte, and none of a byte more", async () => {
    const most = await received(requestOf(withFile(maxUploadBytes)).request);
    expect([most.refusal, most.file?.bytes.byteLength]).toEqual([undefined, maxUploadBytes]);
    const more = await received(requestOf(withFile(maxUploadBytes + 1)).request);
    expect([more.refusal, more.file]).toEqual(["too_large", null]);
  });

  test("may have no file chosen", async () => {
    const { request } = requestOf([start, fileHead(""), tail]);
    expect(await received(request)).toMatchObject({ file: null, fields: { entryId: "1" } });
  });

  test("is read for its fields alone when its file is not wanted", async () => {
    const result = await received(requestOf(withFile(megabyte)).request, false);
    expect(result).toMatchObject({ file: null, fields: { back: "/bg/x" } });
    expect(result.refusal).toBeUndefined();
  });
});

describe("refused", () => {
  test("a body of 20 MB, which is read to its end so that the browser shows the answer", async () => {
    const { request, sent } = requestOf(withFile(20 * megabyte));
    expect((await received(request)).refusal).toBe("too_large");
    expect(sent).toMatchObject({ cancelled: false });
    expect(sent.bytes).toBeGreaterThan(20 * megabyte);
  });

  test.each([
    ["without a length", {}],
    ["with a length that lies", { "Content-Length": "100" }],
    ["with a length that is no number", { "Content-Length": "many" }],
  ])("a body of 200 MB %s, long before its end", async (_name, headers) => {
    const { request, sent } = requestOf(withFile(200 * megabyte), headers);
    const result = await received(request);
    expect(result).toMatchObject({ refusal: "too_large", file: null, fields: { back: "/bg/x" } });
    expect(sent.bytes).toBeLessThan(49 * megabyte);
    expect(sent.cancelled).toBe(true);
  });

  test("a body that is all fields", async () => {
    function* fields() {
      for (let count = 0; ; count += 1) yield field(`f${count}`, "x".repeat(3000));
    }
    const result = await received(requestOf(fields()).request);
    expect(result.refusal).toBe("bad_request");
    expect(Object.keys(result.fields).length).toBeLessThan(20);
  });

  test("one field without an end", async () => {
    function* endless() {
      yield `--${boundary}\r\nContent-Disposition: form-data; name="alt"\r\n\r\n`;
      for (;;) yield "x".repeat(64 * 1024);
    }
    const { request, sent } = requestOf(endless());
    expect((await received(request)).refusal).toBe("too_large");
    expect(sent.bytes).toBeLessThan(49 * megabyte);
  });

  test.each([
    ["two files", [start, fileHead("a.jpg"), "a\r\n", fileHead("b.jpg", "second"), "b", tail], "bad_request"],
    ["a text that is too long", [field("alt", "x".repeat(5000)), fileHead(), "a", tail], "bad_request"],
    ["half a form", [start, fileHead(), "half of"], "incomplete"],
    ["nothing", [], "incomplete"],
    ["something else", ["not a form at all"], "incomplete"],
  ])("%s", async (_name, pieces, refusal) => {
    expect(await received(requestOf(pieces).request)).toMatchObject({ refusal, file: null });
  });

  test("a connection that breaks", async () => {
    function* breaking() {
      yield start;
      yield fileHead();
      throw new Error("socket hang up");
    }
    expect((await received(requestOf(breaking()).request)).refusal).toBe("incomplete");
  });

  test.each([
    "application/json",
    "application/x-www-form-urlencoded",
    "multipart/form-data",
    "text/plain",
    "",
  ])("a body of type %j", async (type) => {
    const { request } = requestOf([start, tail], { "Content-Type": type });
    expect((await received(request)).refusal).toBe("not_form");
  });

  test("a field named after what every object has", async () => {
    const { fields } = await received(requestOf([field("__proto__", "x"), fileHead(), "a", tail]).request);
    expect(Object.getPrototypeOf(fields)).toBeNull();
    expect(({} as Record<string, unknown>).x).toBeUndefined();
  });
});

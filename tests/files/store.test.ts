import { createHash } from "node:crypto";
import { mkdtemp, readdir, rm } from "node:fs/promises";
import { createServer, type IncomingMessage, type Server } from "node:http";
import type { AddressInfo } from "node:net";
import os from "node:os";
import path from "node:path";
import { buffer } from "node:stream/consumers";
import { AwsV4Signer } from "aws4fetch";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { folderStore } from "@/lib/files/folder-store";
import { s3Store } from "@/lib/files/s3-store";
import type { FileStore } from "@/lib/files/store";

const credentials = { region: "eu-central-1", accessKeyId: "AKIDEXAMPLE", secretAccessKey: "wJalrXUtnFEMI" };
const objects = new Map<string, Buffer>();
const failing = new Set<string>();
let server: Server;
let endpoint: string;
let folder: string;

beforeAll(async () => {
  folder = await mkdtemp(path.join(os.tmpdir(), "club-store-"));
  server = createServer(async (request, response) => {
    const body = await buffer(request);
    const address = request.url ?? "";
    response.statusCode = !(await isSigned(request, body)) ? 403 : failing.has(address) ? 500 : 200;
    if (response.statusCode !== 200) return response.end("<Error/>");
    if (request.method === "PUT") objects.set(address, body);
    if (request.method === "DELETE") response.statusCode = objects.delete(address) ? 204 : 404;
    if (request.method !== "GET") return response.end();
    const stored = objects.get(address);
    response.statusCode = stored ? 200 : 404;
    return response.end(stored ?? "<Error><Code>NoSuchKey</Code></Error>");
  });
  await new Promise<void>((ready) => server.listen(0, "127.0.0.1", ready));
  endpoint = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
});

afterAll(async () => {
  server.closeAllConnections();
  await new Promise((done) => server.close(done));
  await rm(folder, { recursive: true });
});

/** Whether the request bears the signature that its bytes, its address and the secret give. */
async function isSigned({ method, url, headers }: IncomingMessage, body: Buffer): Promise<boolean> {
  const given = /^AWS4-HMAC-SHA256 Credential=[^,]+, SignedHeaders=([^,]+), Signature=[0-9a-f]{64}$/.exec(
    headers.authorization ?? "",
  );
  const hash = String(headers["x-amz-content-sha256"]);
  if (!given || (method === "PUT" && hash !== createHash("sha256").update(body).digest("hex"))) return false;
  const signed = (given[1] ?? "").split(";").filter((name) => !["host", "x-amz-date"].includes(name));
  const signer = new AwsV4Signer({
    ...credentials,
    method,
    url: `${endpoint}${url}`,
    service: "s3",
    headers: signed.map((name) => [name, String(headers[name])] as [string, string]),
    datetime: String(headers["x-amz-date"]),
  });
  return (await signer.authHeader()) === headers.authorization;
}

const stores: [string, () => FileStore][] = [
  ["a folder", () => folderStore(path.join(folder, "made-when-needed"))],
  ["S3", () => s3Store({ ...credentials, endpoint, bucket: "club" })],
];

describe.each(stores)("%s", (_name, make) => {
  const key = "images/0190f5a2-0000-4000-8000-000000000001/960.webp";
  const read = async (asked: string) => {
    const file = await make().get(asked);
    return file && { size: file.size, bytes: Buffer.from(await new Response(file.stream).arrayBuffer()) };
  };

  test("gives back what was put, and the newest", async () => {
    const store = make();
    await store.put(key, Buffer.from("first"), "image/webp");
    const bytes = Buffer.alloc(3_000_000, "бод");
    await store.put(key, bytes.subarray(1, 2_000_001), "image/webp");
    expect(await read(key)).toEqual({ size: 2_000_000, bytes: bytes.subarray(1, 2_000_001) });
  });

  test("has nothing under another key, and nothing after a removal", async () => {
    const store = make();
    expect(await read("images/none/960.webp")).toBeNull();
    await store.put(key, Buffer.from("x"), "image/webp");
    await store.remove(key);
    await store.remove(key);
    expect(await read(key)).toBeNull();
  });

  test.each([
    ["../secret"],
    ["images/../../secret"],
    ["/etc/passwd"],
    ["images//960.webp"],
    ["images/.hidden"],
    ["images\\960.webp"],
    ["images/%2e%2e/secret"],
    ["images/A.webp"],
    ["images/a?x=1"],
    ["images/a\0.webp"],
    ["images/"],
    ["снимка.webp"],
    [""],
    [`images/${"a".repeat(300)}`],
  ])("refuses %j as a key", async (wrong) => {
    const store = make();
    await expect((async () => store.put(wrong, Buffer.from("x"), "text/plain"))()).rejects.toThrow(
      RangeError,
    );
    await expect((async () => store.get(wrong))()).rejects.toThrow(RangeError);
    await expect((async () => store.remove(wrong))()).rejects.toThrow(RangeError);
  });
});

test("a folder holds no half-written file", async () => {
  const store = folderStore(path.join(folder, "whole"));
  await Promise.all(
    [1, 2, 3, 4].map((byte) => store.put("documents/a.pdf", Buffer.alloc(500_000, byte), "")),
  );
  expect(await readdir(path.join(folder, "whole/documents"))).toEqual(["a.pdf"]);
  // A folder stands where the file should be.
  await expect(store.put("documents", Buffer.from("x"), "")).rejects.toThrow();
  expect(await readdir(path.join(folder, "whole"))).toEqual(["documents"]);
  expect(await store.get("documents")).toBeNull();
});

test("S3 with a wrong secret or a failing server is an error, not a missing file", async () => {
  const stranger = s3Store({ ...credentials, secretAccessKey: "wrong", endpoint, bucket: "club" });
  await expect(stranger.get("documents/a.pdf")).rejects.toThrow(/403/);
  await expect(stranger.put("documents/a.pdf", Buffer.from("x"), "")).rejects.toThrow(/403/);
  failing.add("/club/documents/b.pdf");
  const store = s3Store({ ...credentials, endpoint, bucket: "club" });
  await expect(store.get("documents/b.pdf")).rejects.toThrow(/500/);
});

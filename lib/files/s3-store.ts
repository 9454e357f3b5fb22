import { createHash } from "node:crypto";
import { AwsClient } from "aws4fetch";
import { checkedKey } from "./key";
import type { FileStore } from "./store";

export interface S3Settings {
  endpoint: string;
  bucket: string;
  region: string;
  accessKeyId: string;
  secretAccessKey: string;
}

const patience = 30_000;

/**
 * Files in an S3 bucket or anything that speaks its language, addressed by path (endpoint/bucket/key). The key in use
 * needs to list the bucket as well: without that right S3 answers 403 instead of 404 for a file that is not there.
 */
export function s3Store({ endpoint, bucket, ...credentials }: S3Settings): FileStore {
  const client = new AwsClient({ ...credentials, service: "s3", retries: 2 });
  const ask = (key: string, init: RequestInit) =>
    client.fetch(`${endpoint}/${bucket}/${checkedKey(key)}`, {
      ...init,
      cache: "no-store",
      signal: AbortSignal.timeout(patience),
    });
  return {
    async put(key, bytes, type) {
      const response = await ask(key, {
        method: "PUT",
        body: Uint8Array.from(bytes),
        headers: {
          "Content-Type": type,
          // Without it the signature would not cover the bytes.
          "X-Amz-Content-Sha256": createHash("sha256").update(bytes).digest("hex"),
        },
      });
      await expectOk(response, key);
    },
    async get(key) {
      const response = await ask(key, { method: "GET" });
      if (response.status === 404) {
        await response.body?.cancel();
        return null;
      }
      if (!response.ok || !response.body) throw await failure(response, key);
      return { size: Number(response.headers.get("content-length")), stream: response.body };
    },
    async remove(key) {
      const response = await ask(key, { method: "DELETE" });
      if (response.status !== 404) await expectOk(response, key);
    },
  };
}

async function expectOk(response: Response, key: string): Promise<void> {
  if (!response.ok) throw await failure(response, key);
  await response.body?.cancel();
}

async function failure(response: Response, key: string): Promise<Error> {
  const words = await response.text().catch(() => "");
  return new Error(`The file store answered ${response.status} for ${key}: ${words.slice(0, 300)}`);
}

import { Readable } from "node:stream";
import { pipeline } from "node:stream/promises";
import busboy from "busboy";
import { maxUploadBytes } from "./limits";

export type FormRefusal = "not_form" | "too_large" | "incomplete" | "bad_request";

export interface Received {
  /** What was read before a refusal is here too: a form names its fields before its file. */
  fields: Record<string, string>;
  /** Null when none was chosen, or when it was not to be kept. */
  file: { name: string; bytes: Uint8Array } | null;
  refusal?: FormRefusal;
}

/** All that a form may send: its file, and room for its fields. */
const maxBodyBytes = maxUploadBytes + 64 * 1024;

/** A browser shows no answer that comes before it has sent everything: so much is let pass by, then we hang up. */
const mostLetPass = 4 * maxBodyBytes;

/**
 * Reads a multipart form with one file of at most 12 MB. What the headers say about its length is not believed: bytes
 * are counted as they come, and nothing beyond the limit is kept. With `keepFile: false` the file's bytes are let go.
 */
export async function receive(request: Request, { keepFile }: { keepFile: boolean }): Promise<Received> {
  const result: Received = { fields: Object.create(null), file: null };
  const parser = parserOf(request.headers.get("content-type") ?? "");
  if (!parser || !request.body) return { ...result, refusal: "not_form" };

  const refuse = (reason: FormRefusal) => {
    result.refusal ??= reason;
  };
  let chunks: Buffer[] = [];
  parser.on("field", (name, value, { nameTruncated, valueTruncated }) => {
    if (nameTruncated || valueTruncated) refuse("bad_request");
    else result.fields[name] = value.replaceAll("\0", "");
  });
  parser.on("file", (_name, stream, { filename }) => {
    let size = 0;
    stream.on("data", (chunk: Buffer) => {
      size += chunk.length;
      if (keepFile && !result.refusal) chunks.push(chunk);
    });
    stream.on("limit", () => {
      chunks = [];
      refuse("too_large");
    });
    // A form that breaks off breaks its file off as well; unheard, that would end the process.
    stream.on("error", () => refuse("incomplete"));
    stream.on("end", () => {
      // A form in which no file was chosen sends an empty one.
      if (keepFile && size > 0) result.file = { name: filename ?? "", bytes: Buffer.concat(chunks) };
      chunks = [];
    });
  });
  parser.on("filesLimit", () => refuse("bad_request"));
  parser.on("fieldsLimit", () => refuse("bad_request"));
  parser.on("partsLimit", () => refuse("bad_request"));

  try {
    await pipeline(
      Readable.fromWeb(request.body as Parameters<typeof Readable.fromWeb>[0]),
      async function* counted(body: AsyncIterable<Uint8Array>) {
        let size = 0;
        for await (const chunk of body) {
          size += chunk.byteLength;
          if (size > maxBodyBytes) refuse("too_large");
          if (size > mostLetPass) throw new Error("too_large");
          if (!result.refusal) yield chunk;
        }
      },
      parser,
    );
  } catch {
    refuse("incomplete");
  }
  return result.refusal ? { ...result, file: null } : result;
}

function parserOf(type: string): busboy.Busboy | null {
  if (!/^multipart\/form-data\s*;/i.test(type)) return null;
  try {
    return busboy({
      headers: { "content-type": type },
      defParamCharset: "utf8",
      // One byte more than is kept: busboy calls a file that ends right at the limit cut off.
      limits: {
        files: 1,
        fileSize: maxUploadBytes + 1,
        fields: 12,
        fieldSize: 4096,
        fieldNameSize: 60,
        headerPairs: 20,
      },
    });
  } catch {
    return null; // no boundary
  }
}

import type { DocumentRefusal } from "./document";
import type { ImageRefusal } from "./image";
import type { FormRefusal } from "./receive";

/** Why a file was not taken: a key under `uploads.refusals` in the message files. */
export type UploadRefusal =
  | ImageRefusal
  | DocumentRefusal
  | FormRefusal
  | "foreign_origin"
  | "signed_out"
  | "rate_limited"
  | "no_file"
  | "not_found"
  | "wrong_state"
  | "conflict"
  | "field_full"
  | "entry_full"
  | "draft_too_large";

/** The HTTP status of each refusal. */
export const statusOf: Record<UploadRefusal, number> = {
  incomplete: 400,
  bad_request: 400,
  no_file: 400,
  signed_out: 401,
  foreign_origin: 403,
  not_found: 404,
  wrong_state: 409,
  conflict: 409,
  field_full: 409,
  entry_full: 409,
  too_large: 413,
  too_many_pixels: 413,
  document_too_large: 413,
  too_many_pages: 413,
  draft_too_large: 413,
  not_form: 415,
  not_image: 415,
  not_document: 415,
  encrypted: 415,
  damaged: 415,
  rate_limited: 429,
};

/** Whether a word of an address is one of the reasons. */
export const isUploadRefusal = (key: unknown): key is UploadRefusal =>
  typeof key === "string" && Object.hasOwn(statusOf, key);

/** A file that is not taken. Thrown inside a transaction, so that nothing of it stays. */
export class UploadRefused extends Error {
  constructor(readonly reason: UploadRefusal) {
    super(reason);
  }
}

import { createHash } from "node:crypto";
import canonicalize from "canonicalize";
import type { Snapshot } from "./snapshot";

/** A value as canonical JSON (RFC 8785): equal values give equal bytes, whatever the order of their keys. */
export const canonicalJson = (value: unknown): string => canonicalize(value) ?? "null";

/** The SHA-256 of a snapshot as canonical JSON in UTF-8, as 64 hexadecimal digits. */
export const hashOf = (snapshot: Snapshot): string =>
  createHash("sha256").update(canonicalJson(snapshot), "utf8").digest("hex");

import { createHash } from "node:crypto";

/** The same id for the same sample, for ever: a name-based UUID (RFC 9562, version 5). */
export function stableId(name: string): string {
  const hash = createHash("sha1").update(`social-innovations-club:${name}`).digest();
  hash[6] = ((hash[6] ?? 0) & 0x0f) | 0x50;
  hash[8] = ((hash[8] ?? 0) & 0x3f) | 0x80;
  const hex = hash.toString("hex");
  return [hex.slice(0, 8), hex.slice(8, 12), hex.slice(12, 16), hex.slice(16, 20), hex.slice(20, 32)].join(
    "-",
  );
}

/** A moment so many days before the seeding: sample content never grows old. */
export const daysAgo = (days: number): Date => new Date(Date.now() - days * 86_400_000);

import { createHash, randomBytes } from "node:crypto";

const bytes = 32;

/** A new secret of a share link: 32 random bytes in 43 letters of an address. */
export const newShareToken = (): string => randomBytes(bytes).toString("base64url");

/** Whether a text can be one. */
export const isShareToken = (text: unknown): text is string =>
  typeof text === "string" && /^[\w-]{43}$/.test(text);

/** A token as it is stored: who reads the database cannot open what is shared. */
export const hashShareToken = (token: string): string => createHash("sha256").update(token).digest("hex");

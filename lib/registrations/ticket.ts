import { randomInt } from "node:crypto";

// Crockford's letters: none can be taken for another when it is read aloud or typed from paper.
const letters = "0123456789abcdefghjkmnpqrstvwxyz";

/** 26 letters of 32 are 130 bits: nobody guesses one. */
const ticketLength = 26;

/** The beginning of a ticket that is typed at the door; it gives no right without the organiser's own. */
const codeLength = 8;

/** A new secret of a registration. */
export const newTicket = (): string =>
  Array.from({ length: ticketLength }, () => letters[randomInt(letters.length)]).join("");

/** Whether a text can be a ticket. */
export const isTicket = (text: unknown): text is string =>
  typeof text === "string" && new RegExp(`^[${letters}]{${ticketLength}}$`).test(text);

/** What stands under the QR code of a ticket: "7k3q-mz8p" in capitals. */
export const codeOf = (ticket: string): string =>
  ticket
    .slice(0, codeLength)
    .toUpperCase()
    .replace(/^(.{4})/, "$1-");

/**
 * The beginning of a ticket in what was typed or scanned: a code with or without its dash, a whole ticket, or the address
 * that a QR code holds. Null when there is none.
 */
export function codeIn(typed: string): string | null {
  const said = /[?&]code=([^&#]+)/.exec(typed)?.[1] ?? typed;
  const plain = said.toLowerCase().replace(/[\s-]/g, "").replaceAll("o", "0").replace(/[il]/g, "1");
  return new RegExp(`^[${letters}]{${codeLength},${ticketLength}}$`).test(plain)
    ? plain.slice(0, codeLength)
    : null;
}

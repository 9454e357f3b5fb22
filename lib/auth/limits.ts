import { isIPv6 } from "node:net";
import { takeHourly } from "@/lib/db/hourly";
import { env } from "@/lib/env";
import { keyed } from "./secrets";

/** Sign-in mails an hour. A demo sends none, and shares its few addresses among everybody who tries it. */
export const mailsPerHour = {
  live: { email: 5, client: 30 },
  demo: { email: 60, client: 600 },
} as const;

/** Counts one more sign-in mail to this address, asked for by this client; false when an hour's share is used up. */
export async function mayAsk(email: string, client: string): Promise<boolean> {
  const { email: perEmail, client: perClient } = mailsPerHour[env().mode];
  // What is counted is stored under the secret: the table holds no addresses of people.
  return (
    (await takeHourly("sign-in-client", perClient, keyed(`client:${client}`))) &&
    (await takeHourly("sign-in-email", perEmail, keyed(`email:${email}`)))
  );
}

/**
 * Where a request comes from, for counting: what the proxy in front saw (the last of X-Forwarded-For; the others are
 * the client's own words). A demo runs without a proxy, so there everybody is one client.
 */
export function clientOf(headers: Headers): string {
  if (env().mode === "demo") return "demo";
  const hop = headers.get("x-forwarded-for")?.split(",").at(-1)?.trim() ?? "";
  return isIPv6(hop) ? network(hop) : hop;
}

/** The /64 of an IPv6 address: one household has all of it. */
function network(address: string): string {
  const mapped = /^::ffff:(\d+\.\d+\.\d+\.\d+)$/i.exec(address);
  if (mapped?.[1]) return mapped[1];
  const [head = "", tail] = address.split("::");
  const before = head.split(":").filter(Boolean);
  const after = tail?.split(":").filter(Boolean) ?? [];
  const zeros = tail === undefined ? [] : Array<string>(8 - before.length - after.length).fill("0");
  return [...before, ...zeros, ...after].slice(0, 4).join(":");
}

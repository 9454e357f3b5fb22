import { env } from "@/lib/env";

/** Where readers write to: the address that the portal's own mail comes from. */
export function contactAddress(): string {
  const { mailFrom } = env();
  return /<([^<>]+)>/.exec(mailFrom)?.[1] ?? mailFrom;
}

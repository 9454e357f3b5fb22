import { createRequire } from "node:module";
import { NextRequest } from "next/server";
import { vi } from "vitest";
import { finishSignIn } from "@/lib/auth/callback";
import { callbackAddress } from "@/lib/auth/paths";
import { getSetCookies, type Jar } from "./jar";

// next-auth asks Next.js for the cookies and headers of the request, and outside of Next.js there is none.
const nextHeaders = createRequire(import.meta.url)("next/headers") as Record<string, unknown>;

let jar: Jar = new Map();
nextHeaders.headers = async () => new Headers();
nextHeaders.cookies = async () => ({
  getAll: () => [...jar].map(([name, value]) => ({ name, value })),
});

/** Makes the next questions those of a browser with these cookies. */
export function browseWith(cookies: Jar): void {
  jar = cookies;
}

const click = { "sec-fetch-site": "same-origin", "sec-fetch-mode": "navigate" };

interface Visit {
  email: string;
  token: string;
  back?: string;
  headers?: Record<string, string>;
  method?: string;
}

/** Goes where the link or the code of a sign-in mail leads; the cookies go into the jar. */
export async function visit({
  email,
  token,
  back = "/bg/practices",
  headers = click,
  method = "GET",
}: Visit) {
  const address = new URL(callbackAddress({ email, token, back }), "http://localhost:3000");
  const response = await finishSignIn(new NextRequest(address, { headers, method }));
  for (const [name, value] of getSetCookies(response)) {
    if (value) jar.set(name, value);
    else jar.delete(name);
  }
  return { status: response.status, to: response.headers.get("location"), response };
}

/** Keeps the expected errors of next-auth out of the test's output, and tells them. */
export const listen = () => vi.spyOn(console, "error").mockImplementation(() => {});

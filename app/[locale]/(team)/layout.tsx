import type { Metadata } from "next";
import type { ReactNode } from "react";

/** Made for each request: these pages show what the team alone may see. */
export const dynamic = "force-dynamic";

export const metadata: Metadata = { robots: { index: false, follow: false } };

export default function TeamLayout({ children }: { children: ReactNode }) {
  return children;
}

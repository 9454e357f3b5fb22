import type { Metadata } from "next";
import type { ReactNode } from "react";

/** Made for each request: these pages show what belongs to one person. */
export const dynamic = "force-dynamic";

export const metadata: Metadata = { robots: { index: false, follow: false } };

export default function MemberLayout({ children }: { children: ReactNode }) {
  return children;
}

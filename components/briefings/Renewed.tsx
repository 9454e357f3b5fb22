"use client";

import { useRouter } from "next/navigation";
import { useEffect } from "react";

const seconds = 3;

/** Asks for the page anew until it is left. Without JavaScript the browser loads it again, less often. */
export function Renewed() {
  const router = useRouter();
  useEffect(() => {
    const timer = setInterval(() => router.refresh(), seconds * 1000);
    return () => clearInterval(timer);
  }, [router]);
  return (
    <noscript>
      <meta httpEquiv="refresh" content="10" />
    </noscript>
  );
}

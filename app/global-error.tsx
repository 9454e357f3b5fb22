"use client";

import { usePathname } from "next/navigation";
import { Failure } from "@/components/layout/Failure";
import "@/app/styles/index.css";

/** The layout itself failed: a document of its own, in the system's theme. */
export default function GlobalError({ error, retry }: { error: unknown; retry: () => void }) {
  const locale = usePathname().startsWith("/en") ? "en" : "bg";
  return (
    <html lang={locale}>
      <body>
        <Failure locale={locale} error={error} retry={retry} />
      </body>
    </html>
  );
}

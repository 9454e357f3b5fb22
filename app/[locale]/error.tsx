"use client";

import { usePathname } from "next/navigation";
import { Failure } from "@/components/layout/Failure";

/** A page that failed, inside header and footer. */
export default function LocaleError({ error, retry }: { error: unknown; retry: () => void }) {
  const locale = usePathname().startsWith("/en") ? "en" : "bg";
  return <Failure locale={locale} error={error} retry={retry} />;
}

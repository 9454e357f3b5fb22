import type { Metadata } from "next";
import { getLocale, getTranslations } from "next-intl/server";
import { StartEntry } from "@/components/entry-form/StartEntry";
import { viewer } from "@/lib/auth/viewer";

export async function generateMetadata(): Promise<Metadata> {
  const t = await getTranslations("form.event");
  return { title: t("heading") };
}

/** What announcing an event takes, and the button that begins. */
export default async function NewEventPage() {
  const locale = await getLocale();
  return <StartEntry kind="event" locale={locale} signedIn={(await viewer()) !== null} />;
}

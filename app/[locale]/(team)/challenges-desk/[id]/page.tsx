import type { Metadata } from "next";
import { notFound } from "next/navigation";
import { getLocale, getTranslations } from "next-intl/server";
import { Desk } from "@/components/challenges/Desk";
import { requireViewer } from "@/lib/auth/viewer";
import { callDeskAddress } from "@/lib/challenges/addresses";
import { callOnDesk } from "@/lib/challenges/desk-queries";
import { isUuid } from "@/lib/forms/uuid";

type Props = PageProps<"/[locale]/challenges-desk/[id]">;

export async function generateMetadata(): Promise<Metadata> {
  const t = await getTranslations("challenges.desk");
  return { title: t("title") };
}

/** The reviewing of one call. For curators. */
export default async function CallDeskPage({ params, searchParams }: Props) {
  const { id } = await params;
  const locale = await getLocale();
  const curator = await requireViewer(locale, callDeskAddress(locale, id));
  const call = isUuid(id) ? await callOnDesk(curator, id) : null;
  if (!call) notFound();
  const { done, problem } = await searchParams;
  const text = (value: unknown) => (typeof value === "string" ? value : undefined);
  const query = { done: text(done), problem: text(problem) };
  return <Desk call={call} locale={locale} now={new Date()} query={query} />;
}

import type { Metadata } from "next";
import { permanentRedirect } from "next/navigation";
import { CallArticle } from "@/components/challenges/CallArticle";
import { Missing } from "@/components/layout/Missing";
import { JsonLd } from "@/components/ui/JsonLd";
import { callAddress } from "@/lib/challenges/addresses";
import { callJsonLd } from "@/lib/seo/call-json-ld";
import { entryMetadata } from "@/lib/seo/page-metadata";
import { pageLocale } from "../../page-locale";
import { callAt, insideCall } from "./call-at";

export const dynamic = "force-static";
export const revalidate = 60;

/** The build needs no database: the first visit makes each page. */
export const generateStaticParams = () => [];

interface Props {
  params: Promise<{ locale: string; slug: string }>;
}

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  const locale = await pageLocale(params);
  const { slug } = await params;
  const { entry: call } = await callAt(slug);
  return call ? entryMetadata("challenge", { ...call.content, slug }, locale) : {};
}

export default async function ChallengePage({ params }: Props) {
  const locale = await pageLocale(params);
  const { slug } = await params;
  const { entry: call, movedTo } = await callAt(slug);
  if (movedTo) permanentRedirect(callAddress(locale, movedTo));
  if (!call) return <Missing locale={locale} />;
  const inside = await insideCall(call, locale);
  return (
    <main id="main">
      <CallArticle {...call} {...inside} locale={locale} seed={call.id} now={new Date()} />
      <JsonLd data={callJsonLd(call, inside.ideas, locale)} />
    </main>
  );
}

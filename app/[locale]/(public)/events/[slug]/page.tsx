import type { Metadata } from "next";
import { permanentRedirect } from "next/navigation";
import { EventArticle } from "@/components/events/EventArticle";
import { EventAside } from "@/components/events/EventAside";
import { Missing } from "@/components/layout/Missing";
import { JsonLd } from "@/components/ui/JsonLd";
import type { EventContent } from "@/lib/events/input";
import { eventJsonLd } from "@/lib/seo/event-json-ld";
import { entryMetadata } from "@/lib/seo/page-metadata";
import { pageLocale } from "../../page-locale";
import { aroundEvent, eventAt } from "./event-at";

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
  const { entry: event } = await eventAt(slug);
  return event ? entryMetadata("event", { ...event.content, slug }, locale) : {};
}

export default async function EventPage({ params }: Props) {
  const locale = await pageLocale(params);
  const { slug } = await params;
  const { entry: event, movedTo } = await eventAt(slug);
  if (movedTo) permanentRedirect(`/${locale}/events/${movedTo}`);
  if (!event) return <Missing locale={locale} />;
  const around = await aroundEvent(event, locale);
  const article = {
    ...event,
    ...around,
    content: event.content as EventContent,
    locale,
    seed: event.id,
    isOver: new Date(event.endsAt) <= new Date(),
  };
  return (
    <main id="main">
      <EventArticle {...article} aside={<EventAside {...article} />} />
      <JsonLd data={eventJsonLd(event, locale)} />
    </main>
  );
}

import { useTranslations } from "next-intl";
import { Gallery } from "@/components/entries/Gallery";
import { Languages } from "@/components/entries/Languages";
import { Materials } from "@/components/entries/Materials";
import { picturesOf } from "@/components/entries/pictures";
import { Sources } from "@/components/entries/Sources";
import { TextSection } from "@/components/entries/TextSection";
import { AccessList } from "./AccessList";
import type { CompleteEvent } from "./article";
import { PresentedList } from "./PresentedList";
import { Programme } from "./Programme";
import { SeriesNav } from "./SeriesNav";
import { Speakers } from "./Speakers";

/** What an event tells; of one that is over, what is left of it comes first. */
export function EventBody(event: CompleteEvent) {
  const t = useTranslations("event.sections");
  const { content, uploads, locale, isOver = false, slug, preview } = event;
  const materials = (
    <Materials content={{ ...content, video: content.recording }} uploads={uploads} locale={locale} />
  );
  return (
    <>
      {isOver && materials}
      <TextSection id="about" title={t("about")} value={content.description} locale={locale} />
      <Programme rows={content.programme} locale={locale} />
      <Speakers speakers={content.speakers} locale={locale} />
      <AccessList content={content} locale={locale} />
      <PresentedList presented={event.presented ?? []} locale={locale} />
      {!isOver && materials}
      <Gallery pictures={picturesOf(content.images, uploads)} locale={locale} />
      <SeriesNav series={event.series ?? []} slug={slug} locale={locale} />
      <Sources content={content} locale={locale} />
      <Languages
        content={content}
        languages={event.languages ?? []}
        sourceLanguage={event.sourceLanguage}
        locale={locale}
        path={preview || !slug ? undefined : `/events/${slug}`}
      />
    </>
  );
}

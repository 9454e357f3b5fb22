import { useTranslations } from "next-intl";
import { fieldWords } from "@/components/entry-form/words";
import { KindLabel } from "@/components/ui/KindLabel";
import { Localized } from "@/components/ui/Localized";
import { type EntryKind, kindOf } from "@/lib/entries/kinds";
import type { Locale } from "@/lib/i18n/locale";
import { pick } from "@/lib/i18n/localized";
import type { OfficeList } from "@/lib/offices/list-queries";
import type { OfficeNote } from "@/lib/offices/note-queries";
import { passagesOf } from "@/lib/offices/passages";
import { byPlace, sectionPlace } from "@/lib/offices/place";
import { Beside } from "./Beside";
import { readingId } from "./form-anchor";
import { MarkedText } from "./MarkedText";
import { OtherNotes } from "./OtherNotes";
import { ReadBar } from "./ReadBar";
import { WriteNote } from "./WriteNote";

interface ReadEntryProps {
  entry: { id: string; slug: string; content: object };
  kind: Exclude<EntryKind, "collection">;
  notes: readonly OfficeNote[];
  lists: readonly OfficeList[];
  query: { done?: unknown; problem?: unknown; place?: unknown; note?: unknown };
  locale: Locale;
}

/** What is published of an entry as plain text, with the office's notes beside each part of it. */
export function ReadEntry({ entry, kind, notes, lists, query, locale }: ReadEntryProps) {
  const t = useTranslations("moderation");
  const words = fieldWords(kind, locale);
  const known = kindOf(kind);
  const content = entry.content as Parameters<typeof known.title>[0];
  const title = pick(known.title(content), locale) ?? { text: entry.slug, lang: locale };
  const passages = passagesOf(kind, content, locale);
  const places = passages.map(({ field }) => ({ place: sectionPlace(field), name: words.label(field) }));
  const beside = byPlace(notes);
  const quotesAt = (place: string) =>
    [...(beside.get(place) ?? []), ...(beside.get("") ?? [])].flatMap(({ quote }) => quote ?? []);
  return (
    <main id="main" className={`k-${known.dye} pb-18`}>
      <ReadBar
        entry={{ id: entry.id, kind, slug: entry.slug, title }}
        notes={notes.length}
        lists={lists}
        query={query}
        locale={locale}
      />
      <article id={readingId} className="wrap oread">
        <header>
          <KindLabel kind={known.dye}>{t(`kinds.${kind}`)}</KindLabel>
          <Localized as="h1" value={known.title(content)} locale={locale} />
          <Localized as="p" className="lead" value={known.teaser(content)} locale={locale} />
        </header>
        {passages.map((passage) => {
          const place = sectionPlace(passage.field);
          const name = words.label(passage.field);
          return (
            <section key={place} aria-label={name}>
              <div className="prose">
                <h2>{name}</h2>
                <MarkedText passage={passage} quotes={quotesAt(place)} locale={locale} />
              </div>
              <Beside place={place} name={name} notes={beside.get(place) ?? []} locale={locale} />
            </section>
          );
        })}
      </article>
      <div className="wrap grid gap-12 pt-12">
        <OtherNotes notes={notes} places={places} locale={locale} />
        <WriteNote entryId={entry.id} places={places} asked={query} locale={locale} />
      </div>
    </main>
  );
}

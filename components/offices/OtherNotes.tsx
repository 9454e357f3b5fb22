import { useTranslations } from "next-intl";
import type { Locale } from "@/lib/i18n/locale";
import type { OfficeNote } from "@/lib/offices/note-queries";
import type { NotePlace } from "./beside-places";
import { NoteItem } from "./NoteItem";

interface OtherNotesProps {
  notes: readonly OfficeNote[];
  places: readonly NotePlace[];
  locale: Locale;
}

/** Notes on the whole, and those whose place is not there any more. */
export function OtherNotes({ notes, places, locale }: OtherNotesProps) {
  const t = useTranslations("office.notes");
  const known = new Set(places.map(({ place }) => place));
  const whole = notes.filter(({ place }) => !place);
  const lost = notes.filter(({ place }) => place && !known.has(place));
  return (
    <>
      {whole.length > 0 && (
        <section className="grid gap-4" aria-labelledby="whole">
          <h2 id="whole">{t("whole")}</h2>
          {whole.map((note) => (
            <NoteItem key={note.id} note={note} locale={locale} />
          ))}
        </section>
      )}
      {lost.length > 0 && (
        <section className="grid gap-4" aria-labelledby="lost">
          <div>
            <h2 id="lost">{t("lost")}</h2>
            <p className="hint mt-2">{t("lostHint")}</p>
          </div>
          {lost.map((note) => (
            <NoteItem key={note.id} note={note} locale={locale} />
          ))}
        </section>
      )}
    </>
  );
}

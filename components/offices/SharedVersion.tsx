import { useTranslations } from "next-intl";
import { Briefing } from "@/components/collections/Briefing";
import type { PublicVersion } from "@/lib/collections/versions";
import type { Locale } from "@/lib/i18n/locale";
import { officeName } from "@/lib/offices/office";
import { byPlace } from "@/lib/offices/place";
import type { SharedNote, SharedPage } from "@/lib/offices/shared";
import { usePlacesOf } from "./collection-places";
import { NoteText } from "./NoteText";
import { SharedHead } from "./SharedHead";

interface SharedVersionProps {
  page: SharedPage;
  version: PublicVersion;
  notes: readonly SharedNote[];
  locale: Locale;
}

/** A version of a collection with the office's notes, as somebody with its link reads it. */
export function SharedVersion({ page, version, notes, locale }: SharedVersionProps) {
  const t = useTranslations("office.shared");
  const places = usePlacesOf(version.snapshot, locale);
  const names = new Map(places.map(({ place, name }) => [place, name]));
  const beside = byPlace(notes);
  const label = t("notes", { name: officeName(page.office, locale).text });
  const notesAt = (list: readonly SharedNote[], name?: string) =>
    list.length > 0 && (
      <section className="obeside" aria-label={name ? `${label}: ${name}` : label}>
        {list.map(({ id, quote, body }) => (
          <div key={id} className="onote">
            <NoteText quote={quote} body={body} locale={locale} />
          </div>
        ))}
      </section>
    );
  // What is not beside anything in this version is told at its head.
  const loose = notes.filter(({ place }) => !place || !names.has(place));
  return (
    <main id="main" className="k-collection pb-18">
      <SharedHead page={page} locale={locale}>
        {notesAt(loose)}
      </SharedHead>
      <div className="obrief">
        <Briefing
          version={version}
          locale={locale}
          beside={(place) => {
            const name = names.get(place);
            return name === undefined ? null : notesAt(beside.get(place) ?? [], name);
          }}
        />
      </div>
    </main>
  );
}

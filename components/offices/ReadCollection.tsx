import { useTranslations } from "next-intl";
import { Briefing } from "@/components/collections/Briefing";
import { LinkButton } from "@/components/ui/Button";
import type { PublicVersion } from "@/lib/collections/versions";
import type { Locale } from "@/lib/i18n/locale";
import { pick } from "@/lib/i18n/localized";
import { newShareAddress } from "@/lib/offices/addresses";
import type { OfficeList } from "@/lib/offices/list-queries";
import type { OfficeNote } from "@/lib/offices/note-queries";
import { byPlace } from "@/lib/offices/place";
import { Beside } from "./Beside";
import { usePlacesOf } from "./collection-places";
import { readingId } from "./form-anchor";
import { MarkPassages } from "./MarkPassages";
import { OtherNotes } from "./OtherNotes";
import { ReadBar } from "./ReadBar";
import { WriteNote } from "./WriteNote";

interface ReadCollectionProps {
  version: PublicVersion;
  notes: readonly OfficeNote[];
  lists: readonly OfficeList[];
  query: { done?: unknown; problem?: unknown; place?: unknown; note?: unknown };
  locale: Locale;
}

/** The newest version of a collection, with the office's notes beside its parts and items. */
export function ReadCollection({ version, notes, lists, query, locale }: ReadCollectionProps) {
  const t = useTranslations("office.read");
  const { id, entryId, slug, snapshot } = version;
  const title = pick(snapshot.title, locale) ?? { text: slug, lang: locale };
  const places = usePlacesOf(snapshot, locale);
  const names = new Map(places.map(({ place, name }) => [place, name]));
  const beside = byPlace(notes);
  return (
    <main id="main" className="k-collection pb-18">
      <ReadBar
        entry={{ id: entryId, kind: "collection", slug, title }}
        notes={notes.length}
        lists={lists}
        query={query}
        locale={locale}
        hasCrumbs
      >
        <LinkButton variant="quiet" icon="share" href={newShareAddress(locale, { version: id })}>
          {t("share")}
        </LinkButton>
      </ReadBar>
      <div id={readingId} className="obrief">
        <MarkPassages quotes={notes.flatMap(({ quote }) => quote || [])} />
        <Briefing
          version={version}
          locale={locale}
          beside={(place) => {
            const name = names.get(place);
            return name === undefined ? null : (
              <Beside place={place} name={name} notes={beside.get(place) ?? []} locale={locale} />
            );
          }}
        />
      </div>
      <div className="wrap grid gap-12 pt-12">
        <OtherNotes notes={notes} places={places} locale={locale} />
        <WriteNote entryId={entryId} places={places} asked={query} locale={locale} />
      </div>
    </main>
  );
}

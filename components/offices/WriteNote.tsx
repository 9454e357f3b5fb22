import { randomUUID } from "node:crypto";
import { useTranslations } from "next-intl";
import type { Locale } from "@/lib/i18n/locale";
import { bodyLimit, quoteLimit } from "@/lib/offices/limits";
import type { NotePlace } from "./beside-places";
import { formAnchor } from "./form-anchor";
import { NoteForm } from "./NoteForm";
import { useProblemWords } from "./words";

interface WriteNoteProps {
  entryId: string;
  places: readonly NotePlace[];
  /** The place that was asked for, and the note that has just been written: after it the form begins anew. */
  asked: { place?: unknown; note?: unknown };
  locale: Locale;
}

/** Where a note is written, at the end of what is read. */
export function WriteNote({ entryId, places, asked, locale }: WriteNoteProps) {
  const t = useTranslations("office.notes");
  const known = places.find(({ place }) => place === asked.place);
  return (
    <section id={formAnchor} className="narrow grid gap-4" aria-labelledby="write-note">
      <div>
        <h2 id="write-note">{t("form.title")}</h2>
        <p className="hint mt-2">{t("form.lead")}</p>
      </div>
      <NoteForm
        key={String(asked.note ?? "")}
        hidden={{ locale, entryId, id: randomUUID() }}
        place={known?.place ?? ""}
        places={[
          { value: "", label: t("whole") },
          ...places.map(({ place, name }) => ({ value: place, label: name })),
        ]}
        labels={{
          place: t("form.place"),
          quote: t("form.quote"),
          quoteHint: t("form.quoteHint", { limit: quoteLimit }),
          body: t("form.body"),
          bodyHint: t("form.bodyHint", { limit: bodyLimit }),
          submit: t("form.submit"),
          pick: t("form.pick"),
        }}
        {...useProblemWords()}
      />
    </section>
  );
}

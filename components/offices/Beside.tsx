import { useTranslations } from "next-intl";
import { Anchor } from "@/components/ui/Anchor";
import { Icon } from "@/components/ui/Icon";
import type { Locale } from "@/lib/i18n/locale";
import type { OfficeNote } from "@/lib/offices/note-queries";
import { formAnchor } from "./form-anchor";
import { NoteItem } from "./NoteItem";

interface BesideProps {
  /** The place in what is read. */
  place: string;
  /** What it is called. */
  name: string;
  notes: readonly OfficeNote[];
  locale: Locale;
}

/** The notes of one place, and the way to write another. */
export function Beside({ place, name, notes, locale }: BesideProps) {
  const t = useTranslations("office.notes");
  return (
    <section className="obeside noprint" data-beside={place} aria-label={t("beside", { name })}>
      {notes.map((note) => (
        <NoteItem key={note.id} note={note} locale={locale} />
      ))}
      <Anchor className="lnk" href={`?${new URLSearchParams({ place })}#${formAnchor}`}>
        <Icon name="edit" size={18} />
        {t("here")}
        <span className="vh">{t("hereOf", { name })}</span>
      </Anchor>
    </section>
  );
}

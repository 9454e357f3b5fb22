import { useTranslations } from "next-intl";
import { Anchor } from "@/components/ui/Anchor";
import { LinkButton } from "@/components/ui/Button";
import { KindLabel } from "@/components/ui/KindLabel";
import { kindOf } from "@/lib/entries/kinds";
import type { Locale } from "@/lib/i18n/locale";
import { noteAnchor, readAddress } from "@/lib/offices/addresses";
import { cellWords } from "@/lib/offices/cell";
import type { NoteAbout } from "@/lib/offices/note-queries";
import { NoteItem } from "./NoteItem";

interface HomeNotesProps {
  total: number;
  notes: readonly NoteAbout[];
  locale: Locale;
}

/** The newest notes of the office, each leading to where it stands. */
export function HomeNotes({ total, notes, locale }: HomeNotesProps) {
  const t = useTranslations("office.notes");
  return (
    <section aria-labelledby="notes" className="grid content-start gap-4">
      <div className="sech">
        <h2 id="notes">{t("title")}</h2>
        {total > 0 && <p className="meta">{t("count", { total })}</p>}
      </div>
      {notes.map((note) => (
        <NoteItem key={note.id} note={note} locale={locale} about={<About note={note} locale={locale} />} />
      ))}
      {total > notes.length && <p className="hint">{t("shown", { count: notes.length })}</p>}
      {total === 0 && <p>{t("empty")}</p>}
      <p className="btns">
        <LinkButton variant="line" href={`/${locale}/collections`}>
          {t("browse")}
        </LinkButton>
        <LinkButton variant="line" href={`/${locale}/practices`}>
          {t("practices")}
        </LinkButton>
      </p>
    </section>
  );
}

/** What a note is about: the entry, at the place of the note, or the cell of the coverage. */
function About({ note: { id, about }, locale }: { note: NoteAbout; locale: Locale }) {
  const t = useTranslations();
  if ("cell" in about) {
    return (
      <div className="oabout">
        <p className="meta">{t("office.notes.cell")}</p>
        <h3>{cellWords(about.cell, locale)}</h3>
      </div>
    );
  }
  const { kind, title } = about;
  return (
    <div className={`oabout k-${kindOf(kind).dye}`}>
      <KindLabel kind={kindOf(kind).dye}>{t(`moderation.kinds.${kind}`)}</KindLabel>
      <h3>
        <Anchor
          href={`${readAddress(locale, about)}#${noteAnchor(id)}`}
          lang={title.lang === locale ? undefined : title.lang}
        >
          {title.text}
        </Anchor>
      </h3>
    </div>
  );
}

import { useTranslations } from "next-intl";
import type { ReactNode } from "react";
import { LinkButton } from "@/components/ui/Button";
import { Time } from "@/components/ui/Time";
import { dayOf } from "@/lib/i18n/format";
import type { Locale } from "@/lib/i18n/locale";
import { noteAddress, noteAnchor } from "@/lib/offices/addresses";
import { removeNote } from "@/lib/offices/note-actions";
import type { OfficeNote } from "@/lib/offices/note-queries";
import { NoteText } from "./NoteText";
import { Sure } from "./Sure";

interface NoteItemProps {
  note: OfficeNote;
  locale: Locale;
  /** What it is about, where that is not beside it. */
  about?: ReactNode;
}

/** One note of the office, with what its reader may do with it. */
export function NoteItem({ note, locale, about }: NoteItemProps) {
  const t = useTranslations("office.notes");
  const { id, author, quote, body, createdAt, isEdited, mayEdit, mayDelete } = note;
  const of = t("of", { name: author });
  return (
    <article className="onote" id={noteAnchor(id)}>
      {about}
      <NoteText quote={quote} body={body} locale={locale} />
      <p className="meta">
        {author}, <Time at={createdAt}>{dayOf(createdAt, locale)}</Time>
        {isEdited && `, ${t("edited")}`}
      </p>
      {(mayEdit || mayDelete) && (
        <div className="oacts">
          {mayEdit && (
            <LinkButton variant="quiet" href={noteAddress(locale, id)}>
              {t("edit")}
              <span className="vh">{of}</span>
            </LinkButton>
          )}
          {mayDelete && (
            <Sure
              action={removeNote}
              hidden={{ locale, id }}
              open={t("remove")}
              of={of}
              question={t("sure")}
              yes={t("yes")}
            />
          )}
        </div>
      )}
    </article>
  );
}

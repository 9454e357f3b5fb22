import { useTranslations } from "next-intl";
import type { ReactNode } from "react";
import { EntryCover } from "@/components/entries/EntryCover";
import { InLanguageText } from "@/components/entries/InLanguageText";
import { Anchor } from "@/components/ui/Anchor";
import { KindLabel } from "@/components/ui/KindLabel";
import { kindOf } from "@/lib/entries/kinds";
import type { Locale } from "@/lib/i18n/locale";
import type { ListItem } from "@/lib/offices/list-queries";
import { NoteText } from "./NoteText";

interface ListedEntryProps {
  item: ListItem;
  href: string;
  locale: Locale;
  heading?: "h2" | "h3";
  /** What a colleague may do with it. */
  acts?: ReactNode;
}

/** One title of a reading list, with the note beside it. */
export function ListedEntry({
  item: { entry, note },
  href,
  locale,
  heading: Heading = "h3",
  acts,
}: ListedEntryProps) {
  const t = useTranslations("moderation.kinds");
  const { dye } = kindOf(entry.kind);
  return (
    <li className={`olisted k-${dye}`}>
      <EntryCover entry={entry} size="row" />
      <div>
        <KindLabel kind={dye}>{t(entry.kind)}</KindLabel>
        <Heading>
          <Anchor href={href}>
            <InLanguageText value={entry.title} locale={locale} tagged />
          </Anchor>
        </Heading>
        <p className="sum">
          <InLanguageText value={entry.teaser} locale={locale} />
        </p>
        {note && (
          <div className="onote">
            <NoteText quote={null} body={note} locale={locale} />
          </div>
        )}
        {acts && <div className="oacts">{acts}</div>}
      </div>
    </li>
  );
}

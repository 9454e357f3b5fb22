import type { ReactNode } from "react";
import { FoundCall } from "@/components/challenges/FoundCall";
import { CollectionRow } from "@/components/collections/CollectionRow";
import type { Listed, RowLook } from "@/components/entries/EntryRow";
import { EventRow } from "@/components/events/EventRow";
import { IdeaRow } from "@/components/ideas/IdeaRow";
import { PracticeRow } from "@/components/practices/PracticeRow";
import type { EntryKind } from "@/lib/entries/kinds";
import type { Locale } from "@/lib/i18n/locale";

interface ResultRowProps {
  entry: Listed;
  locale: Locale;
  look?: RowLook;
}

/** How each kind is shown in a list. */
const rows: Record<EntryKind, (props: ResultRowProps) => ReactNode> = {
  practice: ({ entry, ...rest }) => <PracticeRow practice={entry} {...rest} />,
  idea: ({ entry, ...rest }) => <IdeaRow idea={entry} {...rest} />,
  event: ({ entry, ...rest }) => <EventRow event={entry} {...rest} />,
  challenge: ({ entry, ...rest }) => <FoundCall call={entry} {...rest} />,
  collection: ({ entry, ...rest }) => <CollectionRow collection={entry} {...rest} />,
};

/** An entry in a list, whatever its kind. */
export const ResultRow = (props: ResultRowProps) => rows[props.entry.kind](props);

import { EntryRow, type Listed, type RowLook } from "@/components/entries/EntryRow";
import { PlaceFact } from "@/components/entries/PlaceFact";
import type { Locale } from "@/lib/i18n/locale";
import { IdeaFacts } from "./IdeaFacts";
import { IdeaFigures } from "./IdeaFigures";

interface IdeaRowProps {
  idea: Listed;
  locale: Locale;
  look?: RowLook | undefined;
}

/** One idea in a list: where it stands in its life, how far it has come, who supports it. */
export const IdeaRow = ({ idea, locale, look = "list" }: IdeaRowProps) => (
  <EntryRow entry={idea} locale={locale} look={look} end={<IdeaFigures idea={idea} />}>
    <IdeaFacts idea={idea} supports={look === "brief"} />
    <PlaceFact place={idea.place} regions={idea.regions} locale={locale} />
  </EntryRow>
);

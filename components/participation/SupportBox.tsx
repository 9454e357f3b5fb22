import type { Locale } from "@/lib/i18n/locale";
import { support, supportHere } from "@/lib/participation/click-actions";
import { Toggle } from "./Toggle";
import { ToggleWords } from "./ToggleWords";

interface SupportBoxProps {
  entry: { id: string; slug: string };
  /** How many people support it. */
  supports: number;
  locale: Locale;
}

/** The button that supports an idea, and how many people do. */
export const SupportBox = ({ entry: { id, slug }, supports, locale }: SupportBoxProps) => (
  <div id="support">
    <ToggleWords locale={locale} what="support">
      <Toggle
        what="support"
        entryId={id}
        count={supports}
        hidden={{ locale, entryId: id, slug }}
        action={support}
        actionHere={supportHere}
      />
    </ToggleWords>
  </div>
);

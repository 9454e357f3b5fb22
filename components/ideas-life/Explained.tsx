import { ForeignTag } from "@/components/entries/ForeignTag";
import { LocalizedProse } from "@/components/ui/Localized";
import type { Locale } from "@/lib/i18n/locale";
import type { Localized } from "@/lib/i18n/localized";

/** What the team has written, in the reader's language or marked with its own. */
export const Explained = ({ text, locale }: { text: Localized; locale: Locale }) => (
  <div className="grid gap-2">
    <LocalizedProse value={text} locale={locale} />
    <p className="empty:hidden">
      <ForeignTag value={text} locale={locale} />
    </p>
  </div>
);

import { LocalizedProse } from "@/components/ui/Localized";
import type { Locale } from "@/lib/i18n/locale";
import { isEmpty, type Localized } from "@/lib/i18n/localized";
import { ForeignTag } from "./ForeignTag";

interface TextSectionProps {
  id: string;
  title: string;
  value: Localized | undefined;
  locale: Locale;
}

/** One text of an entry under its heading, marked when it is in the other language. */
export function TextSection({ id, title, value, locale }: TextSectionProps) {
  if (isEmpty(value)) return null;
  return (
    <section id={id}>
      <h2>
        {title}
        <ForeignTag value={value} locale={locale} />
      </h2>
      <LocalizedProse value={value} locale={locale} />
    </section>
  );
}

import { Localized } from "@/components/ui/Localized";
import type { Locale } from "@/lib/i18n/locale";
import { isEmpty, type Localized as LocalizedText } from "@/lib/i18n/localized";

interface OrganisationProps {
  name: LocalizedText | undefined;
  website: string | null | undefined;
  locale: Locale;
}

/** Who does it, leading to their own site where it is known. */
export function Organisation({ name, website, locale }: OrganisationProps) {
  if (isEmpty(name)) return null;
  const words = <Localized value={name} locale={locale} />;
  return website ? (
    <a href={website} rel="noopener">
      {words}
    </a>
  ) : (
    words
  );
}

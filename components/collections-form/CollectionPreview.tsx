import { Briefing } from "@/components/collections/Briefing";
import { complete } from "@/components/entries/complete";
import { type CollectionContent, collectionFields } from "@/lib/collections/input";
import { previewOf } from "@/lib/collections/preview";
import type { Locale } from "@/lib/i18n/locale";

interface CollectionPreviewProps {
  content: Partial<CollectionContent>;
  locale: Locale;
  /** The id of the entry. */
  seed: string;
  sourceLanguage: Locale;
}

/** The briefing of a collection that is not published: what its items lead to is read when it is looked at. */
export async function CollectionPreview({ content, locale, seed, sourceLanguage }: CollectionPreviewProps) {
  const whole = complete(collectionFields, content);
  const version = await previewOf({ entryId: seed, content: whole, sourceLanguage });
  return <Briefing version={version} locale={locale} preview />;
}

import { useTranslations } from "next-intl";
import { Anchor } from "@/components/ui/Anchor";
import { Note } from "@/components/ui/Note";
import { kindOf } from "@/lib/entries/kinds";
import type { ReviewItem } from "@/lib/entries/review-queries";
import type { Locale } from "@/lib/i18n/locale";

interface SimilarTitlesProps {
  kind: ReviewItem["kind"];
  found: { title: string; slug: string }[];
  locale: Locale;
}

/** Published texts with much the same title. */
export function SimilarTitles({ kind, found, locale }: SimilarTitlesProps) {
  const t = useTranslations("moderation.warnings");
  if (found.length === 0) return null;
  return (
    <Note tone="warn">
      {t("similar")}
      <ul>
        {found.map(({ title, slug }) => (
          <li key={slug}>
            <Anchor href={`/${locale}/${kindOf(kind).path}/${slug}`}>{title}</Anchor>
          </li>
        ))}
      </ul>
    </Note>
  );
}

import { useTranslations } from "next-intl";
import { Anchor } from "@/components/ui/Anchor";
import { KindLabel } from "@/components/ui/KindLabel";
import { Localized } from "@/components/ui/Localized";
import { kindOf } from "@/lib/entries/kinds";
import type { Presented } from "@/lib/events/queries";
import type { Locale } from "@/lib/i18n/locale";

/** The practices and ideas that are spoken of, by their titles. */
export function PresentedList({ presented, locale }: { presented: readonly Presented[]; locale: Locale }) {
  const t = useTranslations("event.sections");
  const kinds = useTranslations("submissions.kinds");
  if (presented.length === 0) return null;
  return (
    <section id="presented">
      <h2>{t("presented")}</h2>
      <ul className="lnks">
        {presented.map(({ kind, slug, title }) => (
          <li key={slug}>
            <KindLabel kind={kindOf(kind).dye}>{kinds(kind)}</KindLabel>
            <Anchor href={`/${locale}/${kindOf(kind).path}/${slug}`}>
              <Localized value={title} locale={locale} />
            </Anchor>
          </li>
        ))}
      </ul>
    </section>
  );
}

import { useTranslations } from "next-intl";
import { Evidence } from "@/components/ui/Evidence";
import { Icon } from "@/components/ui/Icon";
import { type Kind, kindOf } from "@/lib/entries/kinds";
import type { ReviewItem } from "@/lib/entries/review-queries";
import type { Locale } from "@/lib/i18n/locale";
import { termLabel } from "@/lib/vocabulary/vocabulary";

/** The level of evidence that readers would see, and the one they see now. */
export function EvidenceChange({ item, locale }: { item: ReviewItem; locale: Locale }) {
  const t = useTranslations("moderation.fields");
  const levelOf = (data: unknown) => kindOf(item.kind).facets(data as Parameters<Kind["facets"]>[0]).evidence;
  const level = levelOf(item.revision.data);
  const before = item.baseline ? levelOf(item.baseline.data) : level;
  const shown = (each: number) => {
    const word = each === 0 ? t("noEvidence") : termLabel("evidence", String(each), locale);
    return <Evidence level={each} word={word} />;
  };
  return (
    <section className="df">
      <h3>{t("evidence")}</h3>
      <p className="evch mb-0!">
        {before !== level && (
          <>
            {shown(before)}
            <Icon name="right" />
          </>
        )}
        {shown(level)}
      </p>
    </section>
  );
}

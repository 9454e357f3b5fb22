import { useTranslations } from "next-intl";
import { Evidence } from "@/components/ui/Evidence";
import type { Locale } from "@/lib/i18n/locale";
import { termLabel } from "@/lib/vocabulary/vocabulary";

/** How well a practice, or one result of it, is proven; level 0 when nobody has said. */
export function PracticeEvidence({ level, locale }: { level: number; locale: Locale }) {
  const t = useTranslations("practices");
  const word = level > 0 ? termLabel("evidence", String(level), locale) : t("noEvidence");
  return <Evidence level={level} word={word} />;
}

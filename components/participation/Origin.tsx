import { useTranslations } from "next-intl";
import type { Locale } from "@/lib/i18n/locale";
import type { Origin as From } from "@/lib/participation/participation";

/** What something was written to, before it was merged. */
export function Origin({ from: { title }, locale }: { from: From; locale: Locale }) {
  const t = useTranslations("participation");
  return (
    <p className="meta">
      {t.rich("from", {
        title: () => <span lang={title.lang === locale ? undefined : title.lang}>{title.text}</span>,
      })}
    </p>
  );
}

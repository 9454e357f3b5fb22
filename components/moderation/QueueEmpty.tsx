import { useTranslations } from "next-intl";
import { LinkButton } from "@/components/ui/Button";
import { Empty } from "@/components/ui/Empty";
import type { Locale } from "@/lib/i18n/locale";

/** Nothing waits, or nothing that the filters leave. */
export function QueueEmpty({ filtered, locale }: { filtered: boolean; locale: Locale }) {
  const t = useTranslations("moderation.empty");
  return (
    <Empty
      kind="practice"
      title={filtered ? t("filtered") : t("title")}
      actions={
        <>
          {filtered ? (
            <LinkButton variant="line" href={`/${locale}/moderation`}>
              {t("all")}
            </LinkButton>
          ) : (
            <LinkButton variant="line" href={`/${locale}/moderation?list=published`}>
              {t("published")}
            </LinkButton>
          )}
          <LinkButton variant="quiet" href={`/${locale}/practices`}>
            {t("toPractices")}
          </LinkButton>
        </>
      }
    >
      {filtered ? t("filteredBody") : t("body")}
    </Empty>
  );
}

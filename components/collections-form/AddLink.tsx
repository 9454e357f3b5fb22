import { useTranslations } from "next-intl";
import { LinkButton } from "@/components/ui/Button";
import { addAddress } from "@/lib/collections/addresses";
import type { Locale } from "@/lib/i18n/locale";

/** From the items of a draft to the search that adds to them. */
export function AddLink({ entryId, locale }: { entryId: string; locale: Locale }) {
  const t = useTranslations("form.collection.add");
  return (
    <div className="grid justify-items-start gap-3">
      <p>{t("linkLead")}</p>
      <LinkButton variant="line" icon="search" href={addAddress(locale, entryId)}>
        {t("link")}
      </LinkButton>
    </div>
  );
}

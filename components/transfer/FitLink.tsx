import { useTranslations } from "next-intl";
import { Anchor } from "@/components/ui/Anchor";
import type { Locale } from "@/lib/i18n/locale";
import { fitAddress } from "@/lib/transfer/addresses";

/** From a practice to the check whether it fits the reader's municipality. */
export function FitLink({ slug, locale }: { slug: string; locale: Locale }) {
  const t = useTranslations("transfer.link");
  return (
    <section aria-labelledby="fit-link">
      <h2 id="fit-link">{t("title")}</h2>
      <p>{t("text")}</p>
      <p className="mt-3">
        <Anchor className="btn line" href={fitAddress(locale, `?practices=${slug}`)}>
          {t("open")}
        </Anchor>
      </p>
    </section>
  );
}

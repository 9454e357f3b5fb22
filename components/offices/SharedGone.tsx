import { useTranslations } from "next-intl";
import { LinkButton } from "@/components/ui/Button";
import { Stitched404 } from "@/components/ui/Stitched404";
import type { Locale } from "@/lib/i18n/locale";

/** A share link that opens nothing; why it does not, nobody learns. */
export function SharedGone({ locale }: { locale: Locale }) {
  const t = useTranslations("office.shared");
  return (
    <div className="e404">
      <div>
        <h1>{t("goneTitle")}</h1>
        <p className="mt-4">{t("gone")}</p>
        <p className="btns">
          <LinkButton href={`/${locale}`}>{t("home")}</LinkButton>
        </p>
      </div>
      <Stitched404 />
    </div>
  );
}

import { getTranslations } from "next-intl/server";
import { LinkButton } from "@/components/ui/Button";
import { Stitched404 } from "@/components/ui/Stitched404";
import type { Locale } from "@/lib/i18n/locale";

interface NotFoundProps {
  locale: Locale;
}

/** What stands where a page is missing. */
export function NotFound({ locale }: NotFoundProps) {
  return (
    <div className="e404">
      <Stitched404 />
      <NotFoundWords locale={locale} />
    </div>
  );
}

/** That it is missing, and two ways out. Of two languages on one page the second has an h2. */
export async function NotFoundWords({ locale, as: Heading = "h1" }: NotFoundProps & { as?: "h1" | "h2" }) {
  const t = await getTranslations({ locale, namespace: "layout.notFound" });
  return (
    <section lang={locale}>
      <Heading className="xc">{t("title")}</Heading>
      <p>{t("body")}</p>
      <p className="btns">
        <LinkButton href={`/${locale}`}>{t("home")}</LinkButton>
        <LinkButton variant="line" href={`/${locale}/practices`}>
          {t("practices")}
        </LinkButton>
      </p>
    </section>
  );
}

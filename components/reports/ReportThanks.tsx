import { useTranslations } from "next-intl";
import { LinkButton } from "@/components/ui/Button";
import { Note } from "@/components/ui/Note";
import type { Locale } from "@/lib/i18n/locale";
import { numberOfReport } from "@/lib/reports/report";

interface ReportThanksProps {
  id: string;
  /** Whether it was acknowledged by mail. */
  mailed: boolean;
  locale: Locale;
}

/** That a report was received, and what follows. */
export function ReportThanks({ id, mailed, locale }: ReportThanksProps) {
  const t = useTranslations("reports.thanks");
  return (
    <main id="main" className="wrap pb-18">
      <div className="acch">
        <h1>{t("title")}</h1>
      </div>
      <div className="narrow grid gap-6">
        <Note tone="success" role="status">
          {t("received", { number: numberOfReport(id) })}
        </Note>
        <p>{t(mailed ? "mailed" : "notMailed")}</p>
        <p>
          <LinkButton variant="line" href={`/${locale}`}>
            {t("home")}
          </LinkButton>
        </p>
      </div>
    </main>
  );
}

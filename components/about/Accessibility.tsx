import { useTranslations } from "next-intl";
import type { Locale } from "@/lib/i18n/locale";
import { mailLink } from "./mail-link";
import { PageHead } from "./PageHead";
import { Passage } from "./Passage";

const limits = ["files", "images", "video", "language"] as const;

/** The accessibility statement that Directive (EU) 2016/2102 asks for. */
export function Accessibility({ locale, email }: { locale: Locale; email: string }) {
  const t = useTranslations("accessibility");
  return (
    <>
      <PageHead locale={locale} title={t("title")} lead={t("lead")} />
      <div className="wrap py-6">
        <Passage title={t("status.title")}>
          <p>{t("status.text")}</p>
        </Passage>
        <Passage title={t("limits.title")}>
          <ul>
            {limits.map((limit) => (
              <li key={limit}>{t(`limits.${limit}`)}</li>
            ))}
          </ul>
        </Passage>
        <Passage title={t("preparation.title")}>
          <p>{t("preparation.text")}</p>
        </Passage>
        <Passage title={t("feedback.title")}>
          <p>{t.rich("feedback.text", mailLink(email))}</p>
        </Passage>
        <Passage title={t("enforcement.title")}>
          <p>{t("enforcement.text")}</p>
        </Passage>
      </div>
    </>
  );
}

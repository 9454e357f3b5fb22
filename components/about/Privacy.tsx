import { useTranslations } from "next-intl";
import type { Locale } from "@/lib/i18n/locale";
import { mailLink } from "./mail-link";
import { PageHead } from "./PageHead";
import { Passage } from "./Passage";

const stored = [
  "account",
  "submissions",
  "collections",
  "searches",
  "fits",
  "registrations",
  "offices",
  "signIn",
  "log",
] as const;
const browser = ["cookies", "theme", "typed", "versions"] as const;

/** What the portal keeps of people, why, for how long, and what they can ask. */
export function Privacy({ locale, email }: { locale: Locale; email: string }) {
  const t = useTranslations("privacy");
  return (
    <>
      <PageHead locale={locale} title={t("title")} lead={t("lead")} />
      <div className="wrap py-6">
        <Passage title={t("controller.title")}>
          <p>{t.rich("controller.text", mailLink(email))}</p>
        </Passage>
        <Passage title={t("stored.title")}>
          <ul>
            {stored.map((what) => (
              <li key={what}>{t(`stored.${what}`)}</li>
            ))}
          </ul>
        </Passage>
        <Passage title={t("browser.title")}>
          <ul>
            {browser.map((what) => (
              <li key={what}>{t(`browser.${what}`)}</li>
            ))}
          </ul>
        </Passage>
        {(["shared", "why", "howLong"] as const).map((matter) => (
          <Passage key={matter} title={t(`${matter}.title`)}>
            <p>{t(`${matter}.text`)}</p>
          </Passage>
        ))}
        <Passage title={t("rights.title")}>
          <p>{t.rich("rights.text", mailLink(email))}</p>
        </Passage>
      </div>
    </>
  );
}

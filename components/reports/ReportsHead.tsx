import { useTranslations } from "next-intl";
import { Anchor } from "@/components/ui/Anchor";
import type { Locale } from "@/lib/i18n/locale";
import { recentAddress, reportsDeskAddress } from "@/lib/reports/report";

interface ReportsHeadProps {
  locale: Locale;
  current: "reports" | "recent";
  /** How many wait. */
  open: number;
}

/** The moderators' lists of what was reported and of what was written. */
export function ReportsHead({ locale, current, open }: ReportsHeadProps) {
  const t = useTranslations("reports.desk");
  const tabs = [
    { key: "queue", href: `/${locale}/moderation`, label: t("queue") },
    { key: "reports", href: reportsDeskAddress(locale), label: t("open", { count: open }) },
    { key: "recent", href: recentAddress(locale), label: t("recent") },
  ];
  return (
    <div className="modh">
      <h1 className="xc text-[2.75rem]">{t(current === "reports" ? "title" : "recent")}</h1>
      <nav className="mtabs" aria-label={t("lists")}>
        <ul>
          {tabs.map(({ key, href, label }) => (
            <li key={key}>
              <Anchor href={href} aria-current={key === current ? "page" : undefined}>
                {label}
              </Anchor>
            </li>
          ))}
        </ul>
      </nav>
    </div>
  );
}

import { useTranslations } from "next-intl";
import { Anchor } from "@/components/ui/Anchor";
import { glossaryAddress } from "@/lib/glossary/addresses";
import type { Locale } from "@/lib/i18n/locale";
import { officesAddress } from "@/lib/offices/addresses";

interface AdminTabsProps {
  locale: Locale;
  current: "members" | "offices" | "glossary";
}

/** The pages that administrators have besides moderation. */
export function AdminTabs({ locale, current }: AdminTabsProps) {
  const t = useTranslations();
  const tabs = [
    { key: "members", href: `/${locale}/admin/members`, label: t("members.list.title") },
    { key: "offices", href: officesAddress(locale), label: t("office.admin.title") },
    { key: "glossary", href: glossaryAddress(locale), label: t("glossary.title") },
  ] as const;
  return (
    <nav className="mtabs" aria-label={t("glossary.admin")}>
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
  );
}

import { useTranslations } from "next-intl";
import type { ReactNode } from "react";
import { Breadcrumbs } from "@/components/ui/Breadcrumbs";
import type { Locale } from "@/lib/i18n/locale";
import { officeAddress } from "@/lib/offices/addresses";

interface OfficePageProps {
  locale: Locale;
  title: string;
  /** At the end of the head. */
  action?: ReactNode;
  children: ReactNode;
}

/** A page of the office under its home: where one is, and one readable column. */
export function OfficePage({ locale, title, action, children }: OfficePageProps) {
  const t = useTranslations("office");
  return (
    <main id="main" className="wrap k-collection pb-18">
      <Breadcrumbs crumbs={[{ label: t("crumb"), href: officeAddress(locale) }, { label: title }]} />
      <div className="acch">
        <h1>{title}</h1>
        {action}
      </div>
      <div className="narrow grid gap-8">{children}</div>
    </main>
  );
}

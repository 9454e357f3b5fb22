import { useTranslations } from "next-intl";
import type { ReactNode } from "react";
import { Breadcrumbs } from "@/components/ui/Breadcrumbs";
import type { Locale } from "@/lib/i18n/locale";
import type { InLanguage } from "@/lib/i18n/localized";
import { pageAddress, takePartAddress } from "@/lib/participation/addresses";

interface WritePageProps {
  locale: Locale;
  idea: { slug: string; title: InLanguage };
  /** What is written here; without it the page is that of taking part itself. */
  title?: string;
  children: ReactNode;
}

/** A private page about an idea: where one is, and one readable column. */
export function WritePage({ locale, idea: { slug, title: ideaTitle }, title, children }: WritePageProps) {
  const t = useTranslations();
  const own = t("participation.own.title");
  return (
    <main id="main" className="wrap k-idea pb-18">
      <Breadcrumbs
        crumbs={[
          { label: t("ideas.crumb"), href: `/${locale}/ideas` },
          { label: ideaTitle.text, lang: ideaTitle.lang, href: pageAddress(locale, { kind: "idea", slug }) },
          ...(title ? [{ label: own, href: takePartAddress(locale, slug) }] : []),
          { label: title ?? own },
        ]}
      />
      <div className="acch">
        <h1>{title ?? own}</h1>
      </div>
      <div className="narrow grid gap-8">{children}</div>
    </main>
  );
}

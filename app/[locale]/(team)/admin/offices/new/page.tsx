import { randomUUID } from "node:crypto";
import type { Metadata } from "next";
import { getLocale, getTranslations } from "next-intl/server";
import { OfficeNames } from "@/components/offices/OfficeNames";
import { Breadcrumbs } from "@/components/ui/Breadcrumbs";
import { requireAdministrator } from "@/lib/auth/viewer";
import type { Locale } from "@/lib/i18n/locale";
import { officesAddress } from "@/lib/offices/addresses";
import { createOffice } from "@/lib/offices/admin-actions";

const hereOf = (locale: Locale) => `${officesAddress(locale)}/new`;

export async function generateMetadata(): Promise<Metadata> {
  const locale = await getLocale();
  await requireAdministrator(locale, hereOf(locale));
  const t = await getTranslations("office.admin");
  return { title: t("add") };
}

/** A new office. For administrators. */
export default async function NewOfficePage() {
  const locale = await getLocale();
  await requireAdministrator(locale, hereOf(locale));
  const t = await getTranslations("office.admin");
  return (
    <main id="main" className="wrap pb-18">
      <Breadcrumbs crumbs={[{ label: t("title"), href: officesAddress(locale) }, { label: t("add") }]} />
      <div className="acch">
        <h1>{t("add")}</h1>
      </div>
      <div className="narrow">
        <OfficeNames locale={locale} action={createOffice} id={randomUUID()} submit={t("create")} />
      </div>
    </main>
  );
}

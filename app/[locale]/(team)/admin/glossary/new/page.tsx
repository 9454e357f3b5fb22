import type { Metadata } from "next";
import { getLocale, getTranslations } from "next-intl/server";
import { PairPage } from "@/components/glossary/PairPage";
import { requireAdministrator } from "@/lib/auth/viewer";
import { glossaryAddress } from "@/lib/glossary/addresses";
import type { Locale } from "@/lib/i18n/locale";

export const dynamic = "force-dynamic";

const hereOf = (locale: Locale) => `${glossaryAddress(locale)}/new`;

export async function generateMetadata(): Promise<Metadata> {
  const locale = await getLocale();
  await requireAdministrator(locale, hereOf(locale));
  const t = await getTranslations("glossary.page");
  return { title: t("add"), robots: { index: false } };
}

/** A new pair of the glossary. For administrators. */
export default async function NewPairPage() {
  const locale = await getLocale();
  await requireAdministrator(locale, hereOf(locale));
  const t = await getTranslations("glossary.page");
  return <PairPage locale={locale} title={t("add")} pair={{ typed: { bg: "", en: "" } }} />;
}

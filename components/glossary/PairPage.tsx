import { NextIntlClientProvider, useTranslations } from "next-intl";
import type { ReactNode } from "react";
import { Breadcrumbs } from "@/components/ui/Breadcrumbs";
import { glossaryAddress } from "@/lib/glossary/addresses";
import type { PairState } from "@/lib/glossary/input";
import type { Locale } from "@/lib/i18n/locale";
import { messagesOf } from "@/lib/i18n/messages";
import { PairForm } from "./PairForm";

interface PairPageProps {
  locale: Locale;
  title: string;
  pair: PairState;
  /** Above the form. */
  note?: ReactNode;
  /** Under it. */
  children?: ReactNode;
}

/** The page of a pair, stored or new. */
export function PairPage({ locale, title, pair, note, children }: PairPageProps) {
  const t = useTranslations("glossary");
  return (
    <main id="main" className="wrap pb-18">
      <Breadcrumbs crumbs={[{ label: t("title"), href: glossaryAddress(locale) }, { label: title }]} />
      <div className="acch">
        <h1>{title}</h1>
      </div>
      <div className="max-w-[60rem]">
        {note}
        <NextIntlClientProvider messages={{ glossary: { form: messagesOf(locale).glossary.form } }}>
          <PairForm locale={locale} pair={pair} />
        </NextIntlClientProvider>
        {children}
      </div>
    </main>
  );
}

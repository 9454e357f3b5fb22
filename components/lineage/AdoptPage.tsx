import { NextIntlClientProvider, useTranslations } from "next-intl";
import { optionGroups, optionsOf } from "@/components/entry-form/terms";
import { Anchor } from "@/components/ui/Anchor";
import { Breadcrumbs } from "@/components/ui/Breadcrumbs";
import type { Locale } from "@/lib/i18n/locale";
import { pick } from "@/lib/i18n/localized";
import { messagesOf } from "@/lib/i18n/messages";
import { adoptionsAddress } from "@/lib/lineage/addresses";
import type { AdoptionFacts } from "@/lib/lineage/adoption";
import { typedFrom } from "@/lib/lineage/input";
import type { Subject } from "@/lib/lineage/page";
import { pageAddress } from "@/lib/participation/addresses";
import { regionLabel } from "@/lib/vocabulary/vocabulary";
import { AdoptForm } from "./AdoptForm";

interface AdoptPageProps {
  locale: Locale;
  practice: Subject;
  /** What is changed; null for a new one. */
  adoption: (AdoptionFacts & { id: string }) | null;
}

/** Where a member tells that they adapt a practice. */
export function AdoptPage({ locale, practice, adoption }: AdoptPageProps) {
  const t = useTranslations("lineage.adopt");
  const title = pick(practice.title, locale);
  const lang = title?.lang === locale ? undefined : title?.lang;
  const page = pageAddress(locale, { kind: "practice", slug: practice.slug });
  const { adopt, statuses } = messagesOf(locale).lineage;
  const regions = [
    { label: null, options: [{ id: "BG", label: regionLabel("BG", locale) }] },
    ...optionGroups("oblasti", locale),
    { label: t("abroad"), options: optionsOf("countries", locale).filter(({ id }) => id !== "BG") },
  ];
  return (
    <main id="main" className="wrap k-practice pb-18">
      <Breadcrumbs
        crumbs={[{ label: title?.text ?? "", href: page, lang: title?.lang }, { label: t("title") }]}
      />
      <div className="acch">
        <h1>{t("title")}</h1>
      </div>
      <div className="grid max-w-[44rem] gap-8">
        <p className="lead">
          {t.rich("lead", {
            a: () => (
              <Anchor href={page} lang={lang}>
                {title?.text}
              </Anchor>
            ),
          })}
        </p>
        <NextIntlClientProvider messages={{ lineage: { adopt, statuses } }}>
          <AdoptForm
            locale={locale}
            practice={practice}
            adoptionId={adoption?.id}
            start={{ typed: typedFrom(adoption, locale) }}
            regions={regions}
            back={adoption ? adoptionsAddress(locale) : page}
          />
        </NextIntlClientProvider>
      </div>
    </main>
  );
}

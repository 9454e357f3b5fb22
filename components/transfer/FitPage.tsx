import { useTranslations } from "next-intl";
import { Anchor } from "@/components/ui/Anchor";
import { Breadcrumbs } from "@/components/ui/Breadcrumbs";
import { Note } from "@/components/ui/Note";
import type { Locale } from "@/lib/i18n/locale";
import { pick } from "@/lib/i18n/localized";
import { fitAddress, fitsAddress } from "@/lib/transfer/addresses";
import type { FitCheck } from "@/lib/transfer/check";
import { mostPractices } from "@/lib/transfer/keys";
import { FitForm } from "./FitForm";
import { FitResult } from "./FitResult";

interface FitPageProps {
  locale: Locale;
  check: FitCheck;
  titles: readonly string[];
}

/** The transfer-fit check: the answer, when something was asked, and the form. */
export function FitPage({ locale, check, titles }: FitPageProps) {
  const t = useTranslations("transfer");
  const entries = useTranslations("entries");
  const { asked, compared, missing } = check;
  const found = compared.map(({ practice }) => pick(practice.content.title, locale)?.text ?? practice.slug);
  const isAnswered = compared.length > 0;
  const problem = missing.length > 0 || asked.wrong.length > 0;
  return (
    <div className="wrap k-practice pb-18">
      <Breadcrumbs
        crumbs={[
          { label: entries("home"), href: `/${locale}` },
          isAnswered ? { label: t("title"), href: fitAddress(locale) } : { label: t("title") },
          ...(isAnswered ? [{ label: t("result.crumb") }] : []),
        ]}
      />
      <header className="acch">
        <div>
          <h1>{t("title")}</h1>
          <p className="lead mt-3">{t("lead")}</p>
        </div>
      </header>
      <div className="grid grid-cols-[minmax(0,1fr)] gap-10">
        {problem && (
          <Note tone="warn" role="alert">
            <p>{t("problem")}</p>
            <p>
              <a href="#data">{t("toForm")}</a>
            </p>
          </Note>
        )}
        {isAnswered && <FitResult locale={locale} check={check} />}
        <section id="data" aria-labelledby="data-title" className="grid gap-6">
          <div>
            <h2 id="data-title">{t(isAnswered ? "form.again" : "form.title")}</h2>
            <p className="mt-2 text-ink2">
              {t("form.lead", { count: mostPractices })}{" "}
              {t.rich("kept", { list: (words) => <Anchor href={fitsAddress(locale)}>{words}</Anchor> })}
            </p>
          </div>
          <FitForm
            locale={locale}
            asked={asked}
            practices={[...found, ...missing]}
            missing={missing}
            titles={titles}
          />
        </section>
      </div>
    </div>
  );
}

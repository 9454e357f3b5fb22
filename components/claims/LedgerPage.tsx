import { useTranslations } from "next-intl";
import { Breadcrumbs } from "@/components/ui/Breadcrumbs";
import { countedMonths, dataYears, freshMonths } from "@/lib/claims/badge";
import type { Ledger } from "@/lib/claims/ledger";
import type { Locale } from "@/lib/i18n/locale";
import { type Localized as LocalizedText, pick } from "@/lib/i18n/localized";
import { LedgerTable } from "./LedgerTable";

interface LedgerPageProps {
  title: LocalizedText | undefined;
  slug: string;
  ledger: Ledger;
  locale: Locale;
  now: Date;
}

/** Everything that a practice claims, with who has checked it and when; and what it claimed before. */
export function LedgerPage({ title, slug, ledger: { current, former }, locale, now }: LedgerPageProps) {
  const t = useTranslations("claims.ledger");
  const entries = useTranslations("entries");
  const practices = useTranslations("practices");
  const name = pick(title, locale);
  return (
    <div className="wrap k-practice pb-18">
      <Breadcrumbs
        crumbs={[
          { label: entries("home"), href: `/${locale}` },
          { label: practices("crumb"), href: `/${locale}/practices` },
          {
            label: name?.text ?? "",
            href: `/${locale}/practices/${slug}`,
            ...(name && { lang: name.lang }),
          },
          { label: t("title") },
        ]}
      />
      <header className="acch">
        <div>
          <h1>{t("title")}</h1>
          <p className="lead mt-3">
            {t.rich("lead", {
              practice: () => <span lang={name?.lang === locale ? undefined : name?.lang}>{name?.text}</span>,
            })}
          </p>
        </div>
      </header>
      {current.length > 0 ? (
        <LedgerTable caption={t("current")} claims={current} locale={locale} now={now} />
      ) : (
        <p className="border border-line border-dashed bg-spot p-4 text-ink2">{t("empty")}</p>
      )}
      {former.length > 0 && (
        <section className="mt-14" aria-labelledby="former">
          <h2 id="former">{t("formerTitle")}</h2>
          <p className="my-3 text-ink2">{t("formerLead")}</p>
          <LedgerTable caption={t("formerTitle")} claims={former} locale={locale} now={now} former />
        </section>
      )}
      <section className="mt-14 max-w-[44em]" aria-labelledby="how">
        <h2 id="how">{t("howTitle")}</h2>
        <p className="mt-3">{t("how")}</p>
        <p className="mt-3">
          {t("fading", { fresh: freshMonths / 12, counted: countedMonths / 12, data: dataYears })}
        </p>
      </section>
    </div>
  );
}

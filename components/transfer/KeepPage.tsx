import { useTranslations } from "next-intl";
import { LinkButton } from "@/components/ui/Button";
import { Empty } from "@/components/ui/Empty";
import type { Locale } from "@/lib/i18n/locale";
import { pick } from "@/lib/i18n/localized";
import { fitAddress, fitsAddress } from "@/lib/transfer/addresses";
import type { FitCheck } from "@/lib/transfer/check";
import { mostFits, nameLimit } from "@/lib/transfer/limits";
import { KeepForm } from "./KeepForm";
import { PlaceWords } from "./PlaceWords";

interface KeepPageProps {
  locale: Locale;
  check: FitCheck;
  /** Of the saved check to be. */
  id: string;
}

/** What is about to be kept, and the form that keeps it. */
export function KeepPage({ locale, check: { asked, compared, query }, id }: KeepPageProps) {
  const t = useTranslations("transfer.saved.keep");
  const saved = useTranslations("transfer.saved");
  const problems = useTranslations("transfer.saved.problems");
  const titles = compared.map(({ practice }) => pick(practice.content.title, locale)?.text ?? practice.slug);
  return (
    <main id="main" className="wrap k-practice pb-18">
      <div className="acch">
        <h1>{t("title")}</h1>
      </div>
      <div className="narrow grid gap-8">
        {compared.length === 0 ? (
          <Empty
            kind="practice"
            title={t("emptyTitle")}
            actions={<LinkButton href={fitAddress(locale)}>{saved("new")}</LinkButton>}
          >
            {t("empty")}
          </Empty>
        ) : (
          <>
            <dl>
              <dt className="lab">{t("what")}</dt>
              <dd>{titles.join(" · ")}</dd>
              <dd>
                <PlaceWords place={asked.place} locale={locale} />
              </dd>
            </dl>
            <KeepForm
              locale={locale}
              id={id}
              query={query}
              name={[...titles.join(", ")].slice(0, nameLimit).join("")}
              back={fitAddress(locale, query)}
              list={{ href: fitsAddress(locale), label: saved("list") }}
              labels={{
                name: t("name"),
                nameHint: t("nameHint"),
                save: t("save"),
                back: t("back"),
                problems: {
                  name: problems("name", { limit: nameLimit }),
                  empty: problems("empty"),
                  too_many: problems("too_many", { limit: mostFits }),
                  too_often: problems("too_often"),
                },
              }}
            />
          </>
        )}
      </div>
    </main>
  );
}

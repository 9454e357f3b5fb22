import { useTranslations } from "next-intl";
import { LinkButton } from "@/components/ui/Button";
import { Note } from "@/components/ui/Note";
import type { Locale } from "@/lib/i18n/locale";
import { keepAddress, planAddress } from "@/lib/transfer/addresses";
import type { FitCheck } from "@/lib/transfer/check";
import { saysNothing } from "@/lib/transfer/input";
import { FitTable } from "./FitTable";
import { PlaceWords } from "./PlaceWords";

/** What was asked, how each practice stands, and what can be taken away. */
export function FitResult({
  locale,
  check: { asked, compared, query },
}: {
  locale: Locale;
  check: FitCheck;
}) {
  const t = useTranslations("transfer.result");
  const isBare = saysNothing(asked.place);
  return (
    <section aria-labelledby="result" className="grid grid-cols-[minmax(0,1fr)] gap-6">
      <div>
        <h2 id="result">{t("title")}</h2>
        {isBare ? (
          <Note>
            <p>{t("bare")}</p>
            <p>
              <a href="#data">{t("fill")}</a>
            </p>
          </Note>
        ) : (
          <PlaceWords place={asked.place} locale={locale} />
        )}
      </div>
      <FitTable compared={compared} place={asked.place} locale={locale} />
      <p className="text-ink2">{t("honest")}</p>
      <div className="fitx">
        <p className="btns">
          <LinkButton href={planAddress(locale, query)} icon="file" download>
            {t("plan")}
          </LinkButton>
          <LinkButton variant="line" href={keepAddress(locale, query)}>
            {t("keep")}
          </LinkButton>
        </p>
        <p className="meta">{t("stored")}</p>
      </div>
    </section>
  );
}

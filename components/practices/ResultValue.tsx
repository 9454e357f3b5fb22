import { useTranslations } from "next-intl";
import { Icon } from "@/components/ui/Icon";
import { percentSign } from "@/lib/i18n/format";
import type { Locale } from "@/lib/i18n/locale";
import { pick } from "@/lib/i18n/localized";
import { figureOf, isPercent, type Result } from "@/lib/practices/figures";

/** The number with its unit, and what it was before. */
export function ResultValue({ result, locale }: { result: Result; locale: Locale }) {
  const t = useTranslations("practice.results");
  const { value, baseline } = result;
  const unit = pick(result.unit, locale);
  if (!value && !unit) return null;
  const percent = isPercent(result);
  const words = percent ? unit?.text.replace(/^\s*%[\s,]*/, "") : unit?.text;
  return (
    <p className="flex flex-wrap items-baseline gap-x-3 gap-y-1">
      {value && (
        <span className="xc inline-flex items-center gap-2 text-[2.75rem] text-k">
          {baseline && (
            <>
              <span className="vh">{t("before")} </span>
              <span className="text-ink2">{figureOf(baseline, locale)}</span>
              <Icon name="right" />
              <span className="vh"> {t("after")} </span>
            </>
          )}
          <span>
            {figureOf(value, locale)}
            {percent && percentSign(locale)}
          </span>
        </span>
      )}
      {words && (
        <span
          className="font-cond text-lg leading-snug"
          lang={unit?.lang === locale ? undefined : unit?.lang}
        >
          {words}
        </span>
      )}
    </p>
  );
}

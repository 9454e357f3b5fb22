import { useTranslations } from "next-intl";
import { ForeignTag } from "@/components/entries/ForeignTag";
import { Anchor } from "@/components/ui/Anchor";
import { LocalizedProse } from "@/components/ui/Localized";
import { listOf } from "@/lib/i18n/format";
import type { PartProps } from "./article";

/** How the collection came to be, and who made it. */
export function Method({ snapshot: { method, curators, living }, locale, beside }: PartProps) {
  const t = useTranslations("collection.method");
  return (
    <section id="method" className="prose">
      <h2>
        {t("title")}
        <ForeignTag value={method ?? undefined} locale={locale} />
      </h2>
      <LocalizedProse value={method} locale={locale} />
      {living && (
        <p>
          {t.rich("living", {
            found: living.found,
            a: (words) => <Anchor href={`/${locale}${living.address}`}>{words}</Anchor>,
          })}
        </p>
      )}
      {curators.length > 0 && <p className="meta">{t("curators", { names: listOf(curators, locale) })}</p>}
      {beside?.("section:method")}
    </section>
  );
}

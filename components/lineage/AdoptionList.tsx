import { useTranslations } from "next-intl";
import { LanguageTag } from "@/components/ui/LanguageTag";
import { Time } from "@/components/ui/Time";
import { dayOf, hostOf } from "@/lib/i18n/format";
import type { Locale } from "@/lib/i18n/locale";
import { adoptionAnchor } from "@/lib/lineage/addresses";
import type { PublicAdoption } from "@/lib/lineage/adoption";
import { AdoptionStatusChip } from "./AdoptionStatusChip";
import { placeOf } from "./branches";
import { Told } from "./Told";

/** Those who adapt a practice, each in their own words: where, how far, what they changed, why it ended. */
export function AdoptionList({ adoptions, locale }: { adoptions: PublicAdoption[]; locale: Locale }) {
  const t = useTranslations("lineage");
  return (
    <div>
      <h3>{t("adoptions")}</h3>
      <ul className="adopts">
        {adoptions.map((adoption) => (
          <AdoptionItem key={adoption.id} adoption={adoption} locale={locale} />
        ))}
      </ul>
    </div>
  );
}

function AdoptionItem({ adoption, locale }: { adoption: PublicAdoption; locale: Locale }) {
  const t = useTranslations("lineage");
  const { id, organisation, status, changed, reason, website, language, updatedAt } = adoption;
  const lang = language === locale ? undefined : language;
  const place = placeOf(adoption, locale);
  return (
    <li id={adoptionAnchor(id)}>
      <p className="ah">
        <b lang={lang}>{organisation}</b>
        <AdoptionStatusChip status={status} />
        {lang && (changed || reason) && <LanguageTag language={language} />}
      </p>
      <p className="facts meta">
        {place && <span>{place}</span>}
        <span>
          {t.rich("updated", { date: () => <Time at={updatedAt}>{dayOf(updatedAt, locale)}</Time> })}
        </span>
        {website && (
          <a href={website} rel="noopener nofollow ugc">
            {hostOf(website)}
          </a>
        )}
      </p>
      {reason && <Told title={t("why")} text={reason} lang={lang} />}
      {changed && <Told title={t("changed")} text={changed} lang={lang} />}
    </li>
  );
}

import { useTranslations } from "next-intl";
import { ForeignTag } from "@/components/entries/ForeignTag";
import { PlaceFact } from "@/components/entries/PlaceFact";
import { PracticeEvidence } from "@/components/practices/PracticeEvidence";
import { Anchor } from "@/components/ui/Anchor";
import { Icon } from "@/components/ui/Icon";
import { KindLabel } from "@/components/ui/KindLabel";
import { Localized } from "@/components/ui/Localized";
import type { SnapshotItem } from "@/lib/collections/snapshot";
import { kindOf } from "@/lib/entries/kinds";
import { dayOf, hostOf } from "@/lib/i18n/format";
import { isEmpty, pick } from "@/lib/i18n/localized";
import type { BriefingProps } from "./article";
import { ItemResults } from "./ItemResults";

interface BriefingItemProps {
  item: SnapshotItem;
  locale: BriefingProps["locale"];
  heading: "h3" | "h4";
  beside: BriefingProps["beside"];
}

/** One item: what it is, why it is here, what to be careful about, what it has shown. */
export function BriefingItem({ item, locale, heading: Heading, beside }: BriefingItemProps) {
  const t = useTranslations("collection.items");
  const { kind, address, title, teaser, why, caveat, practice } = item;
  const words = pick(title, locale);
  return (
    <li className={`bitem k-${kind === "link" ? "tool" : kindOf(kind).dye}`}>
      <div>
        {kind === "link" ? (
          <p className="kind">
            <Icon name="external" size={18} />
            {t("kinds.link")}
          </p>
        ) : (
          <KindLabel kind={kindOf(kind).dye}>{t(`kinds.${kind}`)}</KindLabel>
        )}
        <Heading>
          <Anchor
            href={kind === "link" ? address : `/${locale}${address}`}
            lang={words?.lang === locale ? undefined : words?.lang}
          >
            {words?.text ?? address}
          </Anchor>
          <ForeignTag value={title} locale={locale} />
        </Heading>
        <ItemFacts item={item} locale={locale} />
      </div>
      <div>
        {isEmpty(why) ? (
          <Localized as="p" value={teaser} locale={locale} />
        ) : (
          <p>
            <b className="why">{t("why")}</b>
            <Localized value={why} locale={locale} />
            <ForeignTag value={why} locale={locale} />
          </p>
        )}
        {!isEmpty(caveat) && (
          <p className="caveat">
            <Icon name="alert" />
            <span>
              <b>{t("caveat")}: </b>
              <Localized value={caveat} locale={locale} />
              <ForeignTag value={caveat} locale={locale} />
            </span>
          </p>
        )}
        {practice && <ItemResults results={practice.results} locale={locale} />}
        {beside?.(`item:${item.entryId ?? address}`)}
      </div>
    </li>
  );
}

/** Who, where, how well proven, and which text of theirs was read. */
function ItemFacts({ item, locale }: Pick<BriefingItemProps, "item" | "locale">) {
  const t = useTranslations("collection.items");
  const { kind, organisation, place, regions, evidence, address, lastConfirmedAt } = item;
  return (
    <p className="facts meta">
      {kind === "link" && <span>{hostOf(address)}</span>}
      {!isEmpty(organisation) && <Localized value={organisation} locale={locale} />}
      <PlaceFact place={pick(place, locale)} regions={regions} locale={locale} />
      {kind === "practice" && <PracticeEvidence level={evidence} locale={locale} />}
      {lastConfirmedAt && <span>{t("confirmed", { date: dayOf(lastConfirmedAt, locale) })}</span>}
    </p>
  );
}

import { useTranslations } from "next-intl";
import { Anchor } from "@/components/ui/Anchor";
import { Time } from "@/components/ui/Time";
import { dayOf } from "@/lib/i18n/format";
import type { Locale } from "@/lib/i18n/locale";
import { offerAddress } from "@/lib/participation/addresses";
import type { OfferRow } from "@/lib/participation/offer-queries";
import { termLabel } from "@/lib/vocabulary/vocabulary";

interface OfferListProps {
  title: string;
  offers: OfferRow[];
  locale: Locale;
}

/** Offers of one side, the newest first. */
export function OfferList({ title, offers, locale }: OfferListProps) {
  const t = useTranslations("participation");
  if (offers.length === 0) return null;
  return (
    <section>
      <h2>{title}</h2>
      <ul className="mt-4">
        {offers.map(({ id, ask, state, side, title: idea, helper, messages, lastAt }) => (
          <li key={id} className="row grid-cols-1!">
            <div className="body">
              <h3>
                <Anchor href={offerAddress(locale, id)}>
                  {termLabel("asks", ask, locale)}
                  {": "}
                  <span lang={idea.lang === locale ? undefined : idea.lang}>{idea.text}</span>
                </Anchor>
              </h3>
              <p className="facts meta">
                <span>{t(`offers.states.${state}`)}</span>
                {side === "author" && <span>{helper || t("points.formerMember")}</span>}
                <span>{t("offers.messages", { count: messages })}</span>
                <span>
                  <Time at={lastAt}>{dayOf(lastAt, locale)}</Time>
                </span>
              </p>
            </div>
          </li>
        ))}
      </ul>
    </section>
  );
}

import { useTranslations } from "next-intl";
import { Anchor } from "@/components/ui/Anchor";
import type { Locale } from "@/lib/i18n/locale";
import { newOfferAddress, offerAddress, offersAddress } from "@/lib/participation/addresses";
import type { OwnPart } from "@/lib/participation/own-queries";
import { termLabel } from "@/lib/vocabulary/vocabulary";

/** What one has offered, and what one still can; authors go to what was offered to them. */
export function OwnOffers({ part, locale }: { part: OwnPart; locale: Locale }) {
  const t = useTranslations("participation");
  const { offers, asks, slug, isAuthor } = part;
  const open = asks.filter((ask) => !offers.some((offer) => offer.ask === ask));
  if (isAuthor) {
    return (
      <section>
        <h2>{t("own.offers")}</h2>
        <p>
          <Anchor href={offersAddress(locale)}>{t("own.received")}</Anchor>
        </p>
      </section>
    );
  }
  if (offers.length + open.length === 0) return null;
  return (
    <section>
      <h2>{t("own.offers")}</h2>
      <ul className="mt-3 grid gap-2">
        {offers.map(({ id, ask, state }) => (
          <li key={id}>
            <Anchor href={offerAddress(locale, id)}>{termLabel("asks", ask, locale)}</Anchor>
            {" · "}
            {t(`offers.states.${state}`)}
          </li>
        ))}
        {open.map((ask) => (
          <li key={ask}>
            <Anchor href={newOfferAddress(locale, slug, ask)}>
              {t("own.offer", { ask: termLabel("asks", ask, locale) })}
            </Anchor>
          </li>
        ))}
      </ul>
    </section>
  );
}

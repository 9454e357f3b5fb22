import type { Metadata } from "next";
import { getLocale, getTranslations } from "next-intl/server";
import { OfferList } from "@/components/participation/OfferList";
import { LinkButton } from "@/components/ui/Button";
import { Empty } from "@/components/ui/Empty";
import { requireViewer } from "@/lib/auth/viewer";
import { offersAddress } from "@/lib/participation/addresses";
import { offersOf } from "@/lib/participation/offer-queries";

export async function generateMetadata(): Promise<Metadata> {
  const t = await getTranslations("participation.offers");
  return { title: t("title") };
}

/** The offers of help that the signed-in person received and made. */
export default async function OffersPage() {
  const locale = await getLocale();
  const viewer = await requireViewer(locale, offersAddress(locale));
  const offers = await offersOf(viewer, locale);
  const t = await getTranslations("participation.offers");
  return (
    <main id="main" className="wrap k-idea pb-18">
      <div className="acch">
        <h1>{t("title")}</h1>
      </div>
      {offers.length === 0 ? (
        <Empty
          kind="idea"
          title={t("none")}
          actions={<LinkButton href={`/${locale}/ideas`}>{t("ideas")}</LinkButton>}
        >
          {t("noneBody")}
        </Empty>
      ) : (
        <div className="grid gap-10">
          {(["author", "helper"] as const).map((side) => (
            <OfferList
              key={side}
              title={t(`lists.${side}`)}
              offers={offers.filter((offer) => offer.side === side)}
              locale={locale}
            />
          ))}
        </div>
      )}
    </main>
  );
}

import { useTranslations } from "next-intl";
import { LinkButton } from "@/components/ui/Button";
import type { Locale } from "@/lib/i18n/locale";
import { newPointAddress, newUpdateAddress, pageAddress } from "@/lib/participation/addresses";
import { follow, support } from "@/lib/participation/click-actions";
import type { OwnPart as Part } from "@/lib/participation/own-queries";
import { sides } from "@/lib/participation/participation";
import { ClickForm } from "./ClickForm";
import { OwnOffers } from "./OwnOffers";
import { OwnSaid } from "./OwnSaid";
import { OwnUseful } from "./OwnUseful";

/** What one reader did around an idea, each with the way to undo it, and what they can still do. */
export function OwnPart({ part, locale }: { part: Part; locale: Locale }) {
  const t = useTranslations("participation.own");
  const write = useTranslations("participation.points.write");
  const { id, slug, supports, follows, isAuthor } = part;
  return (
    <div className="ownpart">
      <section>
        <h2>{t("support")}</h2>
        <p>{t(supports ? "supports" : "supportsNot")}</p>
        <div className="btns mt-4">
          <ClickForm
            action={support}
            hidden={{ locale, entryId: id, slug, wanted: supports ? "off" : "on" }}
            label={t(supports ? "unsupport" : "doSupport")}
            variant={supports ? "line" : "primary"}
          />
        </div>
      </section>
      <section>
        <h2>{t("follow")}</h2>
        <p>{t(follows ? "follows" : "followsNot")}</p>
        <div className="btns mt-4">
          <ClickForm
            action={follow}
            hidden={{ locale, entryId: id, wanted: follows ? "off" : "on" }}
            label={t(follows ? "unfollow" : "doFollow")}
          />
        </div>
      </section>
      <OwnOffers part={part} locale={locale} />
      <OwnSaid part={part} locale={locale} />
      <p className="btns">
        {sides.map((side) => (
          <LinkButton key={side} variant="line" icon="comment" href={newPointAddress(locale, slug, side)}>
            {write(side)}
          </LinkButton>
        ))}
        {isAuthor && (
          <LinkButton variant="line" icon="edit" href={newUpdateAddress(locale, slug)}>
            {t("update")}
          </LinkButton>
        )}
      </p>
      <OwnUseful part={part} locale={locale} />
      <p>
        <LinkButton variant="quiet" href={pageAddress(locale, { kind: "idea", slug })} icon="left">
          {t("back")}
        </LinkButton>
      </p>
    </div>
  );
}

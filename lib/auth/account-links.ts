import { createTranslator } from "next-intl";
import { claimsDeskAddress } from "@/lib/claims/addresses";
import { canReview } from "@/lib/entries/reviewers";
import { myEventsAddress } from "@/lib/events/addresses";
import type { Locale } from "@/lib/i18n/locale";
import { messagesOf } from "@/lib/i18n/messages";
import { ideasDeskAddress } from "@/lib/ideas/addresses";
import { canSteer } from "@/lib/ideas/phases";
import { adoptionsAddress } from "@/lib/lineage/addresses";
import { canAdminister, canCurate, type Viewer } from "@/lib/members/member";
import { officeAddress } from "@/lib/offices/addresses";
import { officeOf } from "@/lib/offices/queries";
import { followingAddress, offersAddress } from "@/lib/participation/addresses";
import { myRegistrationsAddress } from "@/lib/registrations/addresses";
import { fitsAddress } from "@/lib/transfer/addresses";

export interface AccountLink {
  href: string;
  label: string;
}

/** The pages that a person has besides the public ones, in the order of the account menu. One query for who is no curator. */
export async function accountLinks(viewer: Viewer, locale: Locale): Promise<AccountLink[]> {
  const t = createTranslator({ locale, messages: messagesOf(locale), namespace: "auth.links" });
  const office = canCurate(viewer) || (await officeOf(viewer));
  return [
    { href: `/${locale}/account/submissions`, label: t("submissions") },
    { href: `/${locale}/account/searches`, label: t("searches") },
    { href: fitsAddress(locale), label: t("fits") },
    { href: followingAddress(locale), label: t("following") },
    { href: offersAddress(locale), label: t("offers") },
    { href: myEventsAddress(locale), label: t("events") },
    { href: myRegistrationsAddress(locale), label: t("registrations") },
    { href: adoptionsAddress(locale), label: t("adoptions") },
    ...(office ? [{ href: officeAddress(locale), label: t("office") }] : []),
    ...(canReview(viewer) ? [{ href: `/${locale}/moderation`, label: t("moderation") }] : []),
    ...(canSteer(viewer) ? [{ href: ideasDeskAddress(locale), label: t("ideas") }] : []),
    ...(canCurate(viewer) ? [{ href: `/${locale}/challenges-desk`, label: t("challenges") }] : []),
    ...(canCurate(viewer) ? [{ href: claimsDeskAddress(locale), label: t("claims") }] : []),
    ...(canAdminister(viewer) ? [{ href: `/${locale}/admin/members`, label: t("members") }] : []),
    { href: `/${locale}/account/profile`, label: t("profile") },
  ];
}

import { createTranslator } from "next-intl";
import { myEventsAddress } from "@/lib/events/addresses";
import type { Locale } from "@/lib/i18n/locale";
import { messagesOf } from "@/lib/i18n/messages";
import { ideasDeskAddress } from "@/lib/ideas/addresses";
import { canSteer } from "@/lib/ideas/phases";
import { adoptionsAddress } from "@/lib/lineage/addresses";
import { canAdminister, canCurate, canModerate, type Viewer } from "@/lib/members/member";
import { followingAddress, offersAddress } from "@/lib/participation/addresses";
import { myRegistrationsAddress } from "@/lib/registrations/addresses";

export interface AccountLink {
  href: string;
  label: string;
}

/** The pages that a person has besides the public ones, in the order of the account menu. */
export function accountLinks(viewer: Viewer, locale: Locale): AccountLink[] {
  const t = createTranslator({ locale, messages: messagesOf(locale), namespace: "auth.links" });
  return [
    { href: `/${locale}/account/submissions`, label: t("submissions") },
    { href: `/${locale}/account/searches`, label: t("searches") },
    { href: followingAddress(locale), label: t("following") },
    { href: offersAddress(locale), label: t("offers") },
    { href: myEventsAddress(locale), label: t("events") },
    { href: myRegistrationsAddress(locale), label: t("registrations") },
    { href: adoptionsAddress(locale), label: t("adoptions") },
    ...(canModerate(viewer) ? [{ href: `/${locale}/moderation`, label: t("moderation") }] : []),
    ...(canSteer(viewer) ? [{ href: ideasDeskAddress(locale), label: t("ideas") }] : []),
    ...(canCurate(viewer) ? [{ href: `/${locale}/challenges-desk`, label: t("challenges") }] : []),
    ...(canAdminister(viewer) ? [{ href: `/${locale}/admin/members`, label: t("members") }] : []),
    { href: `/${locale}/account/profile`, label: t("profile") },
  ];
}

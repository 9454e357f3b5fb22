import { createTranslator } from "next-intl";
import type { Locale } from "@/lib/i18n/locale";
import { messagesOf } from "@/lib/i18n/messages";
import { canAdminister, canModerate, type Viewer } from "@/lib/members/member";

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
    ...(canModerate(viewer) ? [{ href: `/${locale}/moderation`, label: t("moderation") }] : []),
    ...(canAdminister(viewer) ? [{ href: `/${locale}/admin/members`, label: t("members") }] : []),
    { href: `/${locale}/account/profile`, label: t("profile") },
  ];
}

import type { Locale } from "@/lib/i18n/locale";

/** The page on which a member tells that they adapt a practice; with an id, on which they change what they told. */
export const adaptAddress = (locale: Locale, slug: string, adoptionId?: string): string =>
  `/${locale}/practices/${slug}/adapt${adoptionId ? `?adoption=${adoptionId}` : ""}`;

/** The page of one's own adoptions. */
export const adoptionsAddress = (locale: Locale): string => `/${locale}/account/adoptions`;

/** The moderators' list of adoptions. */
export const adoptionsDeskAddress = (locale: Locale): string => `/${locale}/moderation/adoptions`;

/** The page that starts a practice from an idea. */
export const becameAddress = (locale: Locale, slug: string): string => `/${locale}/ideas/${slug}/practice`;

/** The id of an adoption's place on a practice's page. */
export const adoptionAnchor = (id: string): string => `adoption-${id}`;

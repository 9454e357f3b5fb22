import { renderSVG } from "uqr";
import { withQuery } from "@/lib/auth/paths";
import type { Locale } from "@/lib/i18n/locale";
import { absolute } from "@/lib/seo/site";
import { checkInAddress } from "./addresses";
import { codeOf } from "./ticket";

/**
 * The QR code of a ticket as SVG: the address at which the organiser checks it in, with the short code. The secret itself is not
 * in it: who photographs somebody's code can cancel nothing.
 */
export const qrOf = (entryId: string, ticket: string, locale: Locale): string =>
  renderSVG(absolute(withQuery(checkInAddress(locale, entryId), { code: codeOf(ticket) })), {
    ecc: "M",
    border: 2,
  });

import Link from "next/link";
import type { ComponentProps } from "react";
import { locales } from "@/lib/i18n/locale";

const PAGE = new RegExp(`^/(${locales.join("|")})([/?#]|$)`);

export type AnchorProps = ComponentProps<"a"> & { href: string };

/**
 * A link. Pages of the portal are reached without a reload and never prefetched: most are small and static.
 * The rest stays an ordinary link: other sites, files and feeds, and #targets, which CSS must see as :target.
 */
export function Anchor({ href, ...rest }: AnchorProps) {
  return PAGE.test(href) ? <Link href={href} prefetch={false} {...rest} /> : <a href={href} {...rest} />;
}

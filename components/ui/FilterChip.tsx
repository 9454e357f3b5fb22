import { useTranslations } from "next-intl";
import type { ReactNode } from "react";
import { Anchor } from "./Anchor";
import { Icon } from "./Icon";

/** A filter in force, as a link to the same list without it. */
export function FilterChip({ href, children }: { href: string; children: ReactNode }) {
  const t = useTranslations("ui");
  return (
    <Anchor className="fchip" href={href} rel="nofollow">
      <span className="vh">{t("removeFilter")} </span>
      {children}
      <Icon name="close" size={16} />
    </Anchor>
  );
}

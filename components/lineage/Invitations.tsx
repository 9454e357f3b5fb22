import { useTranslations } from "next-intl";
import type { ReactNode } from "react";
import { Button, LinkButton } from "@/components/ui/Button";
import type { Locale } from "@/lib/i18n/locale";
import { startIdea } from "@/lib/lineage/actions";
import { adaptAddress, becameAddress } from "@/lib/lineage/addresses";
import { type LineageTree, mayBecome } from "@/lib/lineage/tree";
import { StartFields } from "./StartFields";

interface InvitationsProps {
  lineage: LineageTree;
  locale: Locale;
}

/** How a text goes further: a practice is adapted or inspires an idea, an idea becomes a practice. */
export function Invitations({ lineage, locale }: InvitationsProps) {
  const t = useTranslations("lineage.invite");
  const { root } = lineage;
  if (root.kind === "practice") {
    return (
      <Ways label={t("practice")}>
        <Way title={t("adapt.title")} text={t("adapt.text")}>
          <LinkButton variant="line" href={adaptAddress(locale, root.slug)}>
            {t("adapt.button")}
          </LinkButton>
        </Way>
        <Way title={t("inspire.title")} text={t("inspire.text")}>
          <form action={startIdea}>
            <StartFields locale={locale} entryId={root.id} slug={root.slug} />
            <Button variant="line">{t("inspire.button")}</Button>
          </form>
        </Way>
      </Ways>
    );
  }
  if (!mayBecome(lineage)) return null;
  return (
    <Ways label={t("idea")}>
      <Way title={t("become.title")} text={t("become.text")}>
        <LinkButton variant="line" href={becameAddress(locale, root.slug)}>
          {t("become.button")}
        </LinkButton>
      </Way>
    </Ways>
  );
}

function Ways({ label, children }: { label: string; children: ReactNode }) {
  return (
    <section className="linways noprint" aria-label={label}>
      {children}
    </section>
  );
}

function Way({ title, text, children }: { title: string; text: string; children: ReactNode }) {
  return (
    <div>
      <h3>{title}</h3>
      <p>{text}</p>
      {children}
    </div>
  );
}

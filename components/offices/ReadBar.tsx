import { useTranslations } from "next-intl";
import type { ReactNode } from "react";
import { Anchor } from "@/components/ui/Anchor";
import { Breadcrumbs } from "@/components/ui/Breadcrumbs";
import { LinkButton } from "@/components/ui/Button";
import type { EntryKind } from "@/lib/entries/kinds";
import type { Locale } from "@/lib/i18n/locale";
import type { InLanguage } from "@/lib/i18n/localized";
import { officeAddress } from "@/lib/offices/addresses";
import type { OfficeList } from "@/lib/offices/list-queries";
import { pageAddress } from "@/lib/participation/addresses";
import { AddToList } from "./AddToList";
import { formAnchor } from "./form-anchor";
import { OfficeOutcome } from "./OfficeOutcome";

interface ReadBarProps {
  entry: { id: string; kind: EntryKind; slug: string; title: InLanguage };
  notes: number;
  lists: readonly OfficeList[];
  query: { done?: unknown; problem?: unknown };
  locale: Locale;
  /** A page with breadcrumbs of its own. */
  hasCrumbs?: boolean;
  /** What else one can do with it. */
  children?: ReactNode;
}

/** Above what is read: where one is, how much the office wrote, and what one can do with it. */
export function ReadBar({ entry, notes, lists, query, locale, hasCrumbs = false, children }: ReadBarProps) {
  const t = useTranslations("office");
  const { id, kind, slug, title } = entry;
  return (
    <div className="wrap noprint grid gap-5 pb-6">
      {hasCrumbs ? (
        <p className="pt-4">
          <Anchor href={officeAddress(locale)}>{t("crumb")}</Anchor>
        </p>
      ) : (
        <Breadcrumbs
          crumbs={[
            { label: t("crumb"), href: officeAddress(locale) },
            { label: title.text, lang: title.lang },
          ]}
        />
      )}
      <OfficeOutcome {...query} />
      <div className="obar">
        <p className="meta">{t("read.count", { count: notes })}</p>
        <p className="btns">
          <LinkButton variant="line" icon="edit" href={`#${formAnchor}`}>
            {t("read.write")}
          </LinkButton>
          <LinkButton variant="quiet" icon="eye" href={pageAddress(locale, { kind, slug })}>
            {t("read.public")}
          </LinkButton>
          {children}
        </p>
        <AddToList entryId={id} lists={lists} locale={locale} />
      </div>
    </div>
  );
}

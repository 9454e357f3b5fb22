import { useTranslations } from "next-intl";
import { Anchor } from "@/components/ui/Anchor";
import type { EntryKind } from "@/lib/entries/kinds";
import type { Locale } from "@/lib/i18n/locale";
import { readAddress } from "@/lib/offices/addresses";

interface OfficeLinkProps {
  entry: { kind: EntryKind; slug: string };
  locale: Locale;
}

/** From a public page, which knows nobody, to the same with the notes of one's office: there one signs in first. */
export function OfficeLink({ entry, locale }: OfficeLinkProps) {
  const t = useTranslations("office.link");
  return (
    <p className="wrap oline noprint">
      <Anchor href={readAddress(locale, entry)} rel="nofollow">
        {t("notes")}
      </Anchor>{" "}
      <span className="meta">{t("hint")}</span>
    </p>
  );
}

import { useTranslations } from "next-intl";
import type { ReactNode } from "react";
import { Note } from "@/components/ui/Note";
import { momentOf } from "@/lib/i18n/format";
import type { Locale } from "@/lib/i18n/locale";
import { officeName } from "@/lib/offices/office";
import type { SharedPage } from "@/lib/offices/shared";

interface SharedHeadProps {
  page: Pick<SharedPage, "office" | "expiresAt">;
  locale: Locale;
  children?: ReactNode;
}

/** Who shares it, until when, and that it is not public. */
export function SharedHead({ page: { office, expiresAt }, locale, children }: SharedHeadProps) {
  const t = useTranslations("office.shared");
  return (
    <div className="wrap grid gap-5 pt-6 pb-6">
      {children}
      <Note>
        <p>{t("from", { name: officeName(office, locale).text, date: momentOf(expiresAt, locale) })}</p>
        <p>{t("secret")}</p>
      </Note>
    </div>
  );
}

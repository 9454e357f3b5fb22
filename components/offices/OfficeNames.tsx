import { useTranslations } from "next-intl";
import type { ComponentProps } from "react";
import type { Locale } from "@/lib/i18n/locale";
import { officeNameLimit } from "@/lib/offices/limits";
import { OfficeForm } from "./OfficeForm";

interface OfficeNamesProps {
  locale: Locale;
  action: ComponentProps<typeof OfficeForm>["action"];
  id: string;
  start?: { nameBg: string; nameEn: string };
  submit: string;
}

/** The names of an office in both languages. */
export function OfficeNames({ locale, action, id, start, submit }: OfficeNamesProps) {
  const t = useTranslations("office.admin");
  return (
    <OfficeForm
      locale={locale}
      action={action}
      hidden={{ id }}
      {...(start && { start: { ...start } })}
      questions={(["nameBg", "nameEn"] as const).map((name) => ({
        kind: "line",
        name,
        label: t(name),
        limit: officeNameLimit,
      }))}
      submit={submit}
    />
  );
}

import type { ComponentProps } from "react";
import { WriteForm } from "@/components/participation/WriteForm";
import type { Locale } from "@/lib/i18n/locale";
import { useProblemWords } from "./words";

interface OfficeFormProps extends Omit<ComponentProps<typeof WriteForm>, "problems" | "refusals"> {
  locale: Locale;
}

/** A form of an office, with the words of everything that can be wrong. */
export function OfficeForm({ locale, hidden, ...form }: OfficeFormProps) {
  return <WriteForm {...form} {...useProblemWords()} hidden={{ locale, ...hidden }} />;
}

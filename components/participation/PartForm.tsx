import { useTranslations } from "next-intl";
import type { Locale } from "@/lib/i18n/locale";
import type { WriteState } from "@/lib/participation/input";
import { bodyLimit, editMinutes, titleLimit } from "@/lib/participation/limits";
import { partRefusals } from "@/lib/participation/refusals";
import type { FormQuestion } from "./WriteField";
import { WriteForm } from "./WriteForm";

const fieldProblems = ["body", "tooLong", "title", "titleTooLong", "side", "ask"] as const;

interface PartFormProps {
  locale: Locale;
  action: (previous: WriteState, form: FormData) => Promise<WriteState>;
  hidden: Record<string, string>;
  questions: FormQuestion[];
  start?: Record<string, string>;
  submit: string;
  back?: { href: string; label: string };
}

/** A form of taking part, with the words of everything that can be wrong. */
export function PartForm({ locale, hidden, ...form }: PartFormProps) {
  const t = useTranslations("participation");
  const limits = { limit: bodyLimit, title: titleLimit };
  return (
    <WriteForm
      {...form}
      hidden={{ locale, ...hidden }}
      problems={Object.fromEntries(fieldProblems.map((key) => [key, t(`problems.${key}`, limits)]))}
      refusals={Object.fromEntries(
        partRefusals.map((key) => [key, t(`refusals.${key}`, { minutes: editMinutes })]),
      )}
    />
  );
}

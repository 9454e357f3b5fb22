import type { Locale } from "@/lib/i18n/locale";
import { formWords } from "./words";

interface QuestionProps {
  language: Locale;
  required: boolean;
  children: string;
}

/** What a field asks, and whether it must be answered before the entry is submitted. */
export function Question({ language, required, children }: QuestionProps) {
  return (
    <span>
      {children}
      {required && <span className="hint font-normal"> ({formWords(language)("required")})</span>}
    </span>
  );
}

import { useTranslations } from "next-intl";
import { quoteLimit } from "@/lib/offices/limits";
import { officeRefusals } from "@/lib/offices/office";

const fieldProblems = [
  "body",
  "tooLong",
  "quoteTooLong",
  "place",
  "name",
  "nameTooLong",
  "address",
  "not_found",
  "already",
  "days",
  "nameBg",
  "nameEn",
  "email",
  "unknown",
  "elsewhere",
] as const;

/** What can be wrong with a form of an office: in its fields, and with the whole. */
export function useProblemWords() {
  const t = useTranslations("office");
  return {
    problems: Object.fromEntries(
      fieldProblems.map((key) => [key, t(`problems.${key}`, { limit: quoteLimit })]),
    ),
    refusals: Object.fromEntries(officeRefusals.map((key) => [key, t(`refusals.${key}`)])),
  };
}

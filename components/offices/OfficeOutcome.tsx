import { useTranslations } from "next-intl";
import { OutcomeNote } from "@/components/ui/OutcomeNote";
import { officeRefusals } from "@/lib/offices/office";

const done = [
  "noted",
  "unnoted",
  "listMade",
  "listRenamed",
  "listRemoved",
  "listed",
  "unlisted",
  "itemNoted",
  "revoked",
] as const;

/** What has just happened in the office, in words. Nothing for words that the portal does not send. */
export function OfficeOutcome(query: { done?: unknown; problem?: unknown }) {
  const t = useTranslations("office");
  const problem = officeRefusals.find((name) => name === query.problem);
  const act = done.find((name) => name === query.done);
  return <OutcomeNote problem={problem && t(`refusals.${problem}`)} done={act && t(`done.${act}`)} />;
}

import { useTranslations } from "next-intl";
import { Note } from "@/components/ui/Note";
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
  if (problem) {
    return (
      <Note tone="error" role="alert">
        {t(`refusals.${problem}`)}
      </Note>
    );
  }
  return act ? (
    <Note tone="success" role="status">
      {t(`done.${act}`)}
    </Note>
  ) : null;
}

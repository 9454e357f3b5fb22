import { useTranslations } from "next-intl";
import { Note } from "@/components/ui/Note";
import { confirmHours } from "@/lib/registrations/registration";

const known = [
  "not_found",
  "over",
  "expired",
  "changed",
  "cancelled",
  "past",
  "closed",
  "none",
  "external",
] as const;

/** Why nothing was done. Nothing for words that the portal does not send. */
export function TicketProblem({ problem }: { problem: unknown }) {
  const t = useTranslations("registrations.problems");
  const key = known.find((name) => name === problem);
  return key ? (
    <Note tone="error" role="alert">
      {t(key, { hours: confirmHours })}
    </Note>
  ) : null;
}

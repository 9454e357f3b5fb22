import { createTranslator } from "next-intl";
import type { DataTable } from "@/lib/files/sheets";
import type { Locale } from "@/lib/i18n/locale";
import { pick } from "@/lib/i18n/localized";
import { messagesOf } from "@/lib/i18n/messages";
import type { HostedEvent } from "./event";
import type { Participant } from "./participants";
import { codeOf } from "./ticket";
import { momentIn } from "./when";

/**
 * The participants of an event as a table, in the words of one language. Each question that was asked has a column, also one that the
 * organiser has changed since.
 */
export function tableOf(event: HostedEvent, participants: readonly Participant[], locale: Locale): DataTable {
  const t = createTranslator({ locale, messages: messagesOf(locale), namespace: "registrations" });
  const asked = new Set([
    ...event.questions.map(({ question }) => pick(question, locale)?.text ?? ""),
    ...participants.flatMap(({ answers }) =>
      Object.values(answers).map(({ question }) => pick(question, locale)?.text ?? ""),
    ),
  ]);
  const at = (moment: Date | null) => (moment ? momentIn(moment, event.timeZone, locale) : "");
  return {
    head: [
      ...(["name", "email", "attendance", "state", "registeredAt", "checkedInAt", "code"] as const).map(
        (column) => t(`columns.${column}`),
      ),
      ...asked,
    ],
    rows: participants.map(({ answers, ...row }) => [
      row.name,
      row.email,
      t(`attendance.${row.attendance}`),
      t(`states.${row.state}`),
      at(row.queuedAt),
      at(row.checkedInAt),
      codeOf(row.ticket),
      ...[...asked].map(
        (question) =>
          Object.values(answers).find((given) => pick(given.question, locale)?.text === question)?.answer ??
          "",
      ),
    ]),
  };
}

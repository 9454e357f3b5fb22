import { stringify } from "csv-stringify/sync";
import { createTranslator } from "next-intl";
import writeExcelFile, { type SheetData } from "write-excel-file/node";
import type { Locale } from "@/lib/i18n/locale";
import { pick } from "@/lib/i18n/localized";
import { messagesOf } from "@/lib/i18n/messages";
import type { HostedEvent } from "./event";
import type { Participant } from "./participants";
import { codeOf } from "./ticket";
import { momentIn } from "./when";

/** A list as a table of texts: a head and a row for each. */
export interface ParticipantTable {
  head: string[];
  rows: string[][];
}

/**
 * The participants of an event as a table, in the words of one language. Each question that was asked has a column, also one that the
 * organiser has changed since.
 */
export function tableOf(
  event: HostedEvent,
  participants: readonly Participant[],
  locale: Locale,
): ParticipantTable {
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

/** What a spreadsheet would take for a formula gets an apostrophe before it: people write these texts. */
const neutral = (cell: string): string => (/^[=+\-@\t\r]/.test(cell) ? `'${cell}` : cell);

/** The table as CSV, in UTF-8 with a mark at its beginning, by which spreadsheets know that it is. */
export const csvOf = ({ head, rows }: ParticipantTable): string =>
  stringify(
    [head, ...rows].map((row) => row.map(neutral)),
    { bom: true, record_delimiter: "windows" },
  );

/** The table as XLSX. Every cell is a text and none a formula. */
export const xlsxOf = ({ head, rows }: ParticipantTable): Promise<Buffer> =>
  writeExcelFile([
    head.map((value) => ({ value, type: String, fontWeight: "bold" as const })),
    ...rows.map((row) => row.map((value) => ({ value, type: String }))),
  ] satisfies SheetData).toBuffer();

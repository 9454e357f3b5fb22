import { keyed } from "@/lib/auth/secrets";
import { type Tx, transaction } from "@/lib/db/client";
import type { Report } from "@/lib/db/generated/client";
import { takeHourly } from "@/lib/db/hourly";
import type { EntryKind } from "@/lib/entries/kinds";
import { env } from "@/lib/env";
import type { Locale } from "@/lib/i18n/locale";
import { queueMail } from "@/lib/mail/outbox";
import { canModerate, type Viewer } from "@/lib/members/member";
import { hideIn } from "@/lib/participation/hiding";
import { isRemoved } from "@/lib/participation/points";
import { entryAtPath } from "./entry-at-path";
import { numberOfReport, type ReportGround, reportsPerHour } from "./report";

export interface Notice {
  /** Made with the form: the same form sent twice is one report. */
  id: string;
  /** A path of the portal. */
  path: string;
  contributionId: string | null;
  ground: ReportGround;
  explanation: string;
  /** Where its outcome is told. */
  email: string | null;
  locale: Locale;
}

/**
 * Takes a report of content, from anybody, and acknowledges it by mail when there is an address. `client` is where it comes
 * from, for counting. Gives why not: too many from there within an hour.
 */
export async function fileReport(
  viewer: Viewer | null,
  { id, locale, contributionId, ...notice }: Notice,
  client: string,
): Promise<"filed" | "too_often"> {
  const most = reportsPerHour[env().mode];
  if (!(await takeHourly("report-client", most, keyed(`report:${client}`)))) return "too_often";
  return transaction(async (tx) => {
    const said = contributionId && (await tx.contribution.findUnique({ where: { id: contributionId } }));
    const data = {
      id,
      ...notice,
      language: locale,
      contributionId: said && !isRemoved(said) ? said.id : null,
      reporterId: viewer?.id ?? null,
    };
    const { count } = await tx.report.createMany({ data: [data], skipDuplicates: true });
    if (count > 0 && notice.email) {
      const to = { email: notice.email, language: locale, name: viewer?.name ?? "" };
      const values = { number: numberOfReport(id), path: notice.path, link: notice.path };
      await queueMail(tx, { to, template: "report_received", values });
    }
    return "filed" as const;
  });
}

/** Why a report was not decided: the keys under `reports.refusals`. */
export type ReportRefusal = "not_found" | "own_work" | "decided";

export type Decided =
  | { ok: true; page: { kind: EntryKind; slug: string } | null }
  | { ok: false; reason: ReportRefusal };

/**
 * Decides on a report. Upheld, what it is about is hidden in the same transaction, when somebody wrote it under an entry;
 * whole entries are hidden on their own page of the desk. The reporter is told, the log keeps it. Nobody decides on their
 * own report or their own words. Decided so already, nothing happens.
 */
export function decideReport(
  viewer: Viewer,
  { id, decision, reason }: { id: string; decision: "upheld" | "rejected"; reason: string },
): Promise<Decided> {
  return transaction(async (tx) => {
    await tx.$queryRaw`SELECT id FROM reports WHERE id = ${id}::uuid FOR UPDATE`;
    const report = canModerate(viewer) ? await tx.report.findUnique({ where: { id } }) : null;
    if (!report) return { ok: false, reason: "not_found" };
    if (report.reporterId === viewer.id) return { ok: false, reason: "own_work" };
    if (report.state !== "open") return again(report, viewer, { decision, reason });
    const hidden = decision === "upheld" ? await hideReported(tx, viewer, report, reason) : null;
    if (hidden && !hidden.ok && hidden.reason === "own_work") return { ok: false, reason: "own_work" };
    const data = { state: decision, decision: reason, decidedById: viewer.id, decidedAt: new Date() };
    await tx.report.update({ where: { id }, data });
    await log(tx, viewer, report, { decision, reason });
    await tellReporter(tx, report, { decision, reason });
    return { ok: true, page: hidden?.ok ? hidden.page : null };
  });
}

/** The same form sent twice is no second decision. */
const again = (
  report: Report,
  viewer: Viewer,
  { decision, reason }: { decision: string; reason: string },
): Decided =>
  report.state === decision && report.decidedById === viewer.id && report.decision === reason
    ? { ok: true, page: null }
    : { ok: false, reason: "decided" };

/** What its author took back meanwhile needs no hiding. */
const hideReported = async (tx: Tx, viewer: Viewer, { contributionId, ground }: Report, reason: string) =>
  contributionId
    ? hideIn(tx, viewer, {
        what: "contribution",
        id: contributionId,
        reason,
        ground: ground as ReportGround,
      })
    : null;

async function log(
  tx: Tx,
  viewer: Viewer,
  { path, contributionId, ground }: Report,
  { decision, reason }: { decision: string; reason: string },
): Promise<void> {
  const said = contributionId && (await tx.contribution.findUnique({ where: { id: contributionId } }));
  const entryId = said ? said.entryId : ((await entryAtPath(tx, path))?.entryId ?? null);
  await tx.auditEvent.create({
    data: { actorId: viewer.id, action: `report.${decision}`, entryId, ground, reason },
  });
}

async function tellReporter(
  tx: Tx,
  { id, path, email, language }: Report,
  { decision, reason }: { decision: string; reason: string },
): Promise<void> {
  if (!email) return;
  const values = { number: numberOfReport(id), path, link: path };
  await queueMail(tx, {
    to: { email, language, name: "" },
    template: "report_decided",
    values: { ...values, upheld: decision === "upheld", decision: reason },
  });
}

import type { Task } from "graphile-worker";
import { cleanUp } from "./clean-up";

/** Every kind of job, with what it is given. */
export interface Payloads {
  send_mail: { mailId: string };
  clean_up: Record<string, never>;
  publish_scheduled: Record<string, never>;
  search_alerts: TimedJob;
  event_reminders: Record<string, never>;
  forget_registrations: Record<string, never>;
  briefing_files: { versionId: string };
}

/** What the queue adds to a job that starts by the timetable: when it was due. */
interface TimedJob {
  _cron?: { ts: string };
}

/** What each kind of job does. A job that throws is tried again later. */
export const tasks: Record<keyof Payloads, Task> = {
  async send_mail(payload) {
    const { deliver } = await import("@/lib/mail/deliver");
    await deliver((payload as Payloads["send_mail"]).mailId);
  },
  clean_up: cleanUp,
  async publish_scheduled() {
    const { publishDue } = await import("@/lib/entries/schedule");
    await publishDue();
  },
  async search_alerts(payload) {
    const { sendAlerts } = await import("@/lib/searches/alerts");
    const due = (payload as Payloads["search_alerts"])._cron?.ts;
    await sendAlerts(due ? new Date(due) : new Date());
  },
  async event_reminders() {
    const { sendReminders } = await import("@/lib/registrations/reminders");
    await sendReminders();
  },
  async forget_registrations() {
    const { forgetRegistrations } = await import("@/lib/registrations/forget");
    await forgetRegistrations();
  },
  async briefing_files(payload, { job }) {
    const { makeFiles } = await import("@/lib/briefings/job");
    const last = job.attempts >= job.max_attempts;
    await makeFiles((payload as Payloads["briefing_files"]).versionId, { last });
  },
};

/** When jobs start by themselves (UTC), in crontab's words; a missed night is made up for within a day. */
export const timetable = [
  "15 2 * * * clean_up ?fill=1d",
  "* * * * * publish_scheduled",
  "30 4 * * * search_alerts ?fill=1d",
  "*/15 * * * * event_reminders",
  "50 * * * * forget_registrations",
].join("\n");

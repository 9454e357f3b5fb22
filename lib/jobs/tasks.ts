import type { Task } from "graphile-worker";
import { cleanUp } from "./clean-up";

/** Every kind of job, with what it is given. */
export interface Payloads {
  send_mail: { mailId: string };
  clean_up: Record<string, never>;
}

/** What each kind of job does. A job that throws is tried again later. */
export const tasks: Record<keyof Payloads, Task> = {
  async send_mail(payload) {
    const { deliver } = await import("@/lib/mail/deliver");
    await deliver((payload as Payloads["send_mail"]).mailId);
  },
  clean_up: cleanUp,
};

/** When jobs start by themselves (UTC), in crontab's words; a missed night is made up for within a day. */
export const timetable = "15 2 * * * clean_up ?fill=1d";

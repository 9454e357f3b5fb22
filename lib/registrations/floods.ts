import { keyed } from "@/lib/auth/secrets";
import { takeHourly } from "@/lib/db/hourly";
import { env } from "@/lib/env";
import { perHour } from "./limits";

const limits = () => perHour[env().mode];

/** Counts one more registration of a member; false when the hour's share is used up. */
export const mayRegister = (memberId: string): Promise<boolean> =>
  takeHourly("register", limits().member, memberId);

/** Counts one more guest's registration with this address from this client; false when either share is used up. */
export const mayAskAsGuest = async (email: string, client: string): Promise<boolean> =>
  // What is counted is stored under the secret: the table holds no addresses of people.
  (await takeHourly("register-client", limits().guestClient, keyed(`client:${client}`))) &&
  (await takeHourly("register-email", limits().guestEmail, keyed(`email:${email}`)));

/** Counts one more person whom an organiser registers by hand. */
export const mayAdd = (memberId: string): Promise<boolean> =>
  takeHourly("register-hand", limits().added, memberId);

/** Counts one more letter of an organiser to participants. */
export const mayWrite = (memberId: string): Promise<boolean> =>
  takeHourly("participants-letter", limits().messages, memberId);

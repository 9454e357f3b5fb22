import { z } from "zod";
import { cleanText, lengthOf } from "@/lib/forms/clean";
import { defaultLocale, locales } from "@/lib/i18n/locale";
import { profileInput } from "@/lib/members/input";
import { answerLimit, decisionNoteLimit, messageLimits } from "./limits";
import { type Answers, type Attendance, attendances, type OrganiserQuestion } from "./registration";

const locale = z.enum(locales).catch(defaultLocale);
const entryId = z.uuid();
const registrationId = z.uuid();

/** What an organiser can do with one registration. The lists are closed. */
export const organiserActs = ["approve", "decline", "check_in", "undo_check_in"] as const;
export type OrganiserAct = (typeof organiserActs)[number];

/** Whom an organiser can write to: who has a place, who waits, whose answer is due, or all of them. */
export const audiences = ["confirmed", "waiting", "pending", "all"] as const;
export type Audience = (typeof audiences)[number];

/** What the portal writes into the forms about registrations. */
export const posted = {
  register: z.object({ locale, slug: z.string().max(200) }),
  ticket: z.object({ locale, ticket: z.string().max(40) }),
  own: z.object({ locale, id: registrationId }),
  act: z.object({
    locale,
    entryId,
    registrationId,
    act: z.enum(organiserActs),
    q: z.string().max(200).catch(""),
  }),
  event: z.object({ locale, entryId }),
  chosen: z.object({ registrationId: registrationId.or(z.literal("")).optional() }),
};

/** What was typed into the form to register, or an organiser's form to add somebody. */
export interface Typed {
  name: string;
  email: string;
  attendance: string;
  answers: Record<string, string>;
}

/** What is wrong with a field: the keys under `registrations.problems`. */
export type FieldProblem = "name" | "email" | "attendance" | "answerRequired" | "answerLong";

/** Why nothing was registered although every field was right: keys under `registrations.problems` too. */
export type FormProblem = "limited" | "changed";

/** What a form to register shows after an attempt. Problems go by field: name, email, attendance, answers.0. */
export interface RegisterState {
  typed: Typed;
  problems: Record<string, FieldProblem>;
  problem?: FormProblem;
}

/** A checked form. */
export interface RegisterInput {
  name: string;
  attendance: Attendance;
  answers: Answers;
}

/** Checks what was typed, all but the address. A single way to take part needs no choice. */
export function checkForm(
  { name, attendance, answers }: Typed,
  { questions, offered }: { questions: readonly OrganiserQuestion[]; offered: readonly Attendance[] },
): { input: RegisterInput | null; problems: Record<string, FieldProblem> } {
  const problems: Record<string, FieldProblem> = {};
  const goodName = profileInput.shape.name.safeParse(name);
  if (!goodName.success) problems.name = "name";
  const way = offered.length === 1 ? offered[0] : offered.find((one) => one === attendance);
  if (!way) problems.attendance = "attendance";
  const given: Answers = {};
  for (const [number, { question, needed }] of questions.entries()) {
    const typed = answers[number] ?? "";
    const answer = cleanText(typed);
    if (needed && answer === "") problems[`answers.${number}`] = "answerRequired";
    else if (lengthOf(typed) > answerLimit) problems[`answers.${number}`] = "answerLong";
    else if (answer !== "") given[number] = { question, answer };
  }
  const right = goodName.success && way && Object.keys(problems).length === 0;
  return { input: right ? { name: goodName.data, attendance: way, answers: given } : null, problems };
}

/** The choice of one way to take part out of a form or an address. */
export const attendanceIn = (value: unknown): Attendance | undefined =>
  attendances.find((one) => one === value);

/** What an organiser adds to a decision; one that is too long is cut, as the form does. */
export const decisionNote = z
  .string()
  .catch("")
  .transform((typed) => cleanText(typed).slice(0, decisionNoteLimit));

/** A letter to participants. */
export const messageInput = z.object({
  audience: z.enum(audiences),
  subject: z
    .string()
    .transform((typed) => cleanText(typed).replace(/\s+/gu, " "))
    .pipe(z.string().min(1).max(messageLimits.subject)),
  body: z.string().transform(cleanText).pipe(z.string().min(1).max(messageLimits.body)),
});
export type MessageInput = z.infer<typeof messageInput>;

/** What the form of a letter shows after an attempt. */
export interface MessageState {
  audience: string;
  subject: string;
  body: string;
  problem?: "audience" | "subject" | "body" | "limited" | "nobody";
}

/** What can be wrong with somebody whom an organiser registers. */
export type AddProblem = "name" | "email" | "attendance" | "limited" | "over" | "already";

/** What the form to add somebody shows after an attempt. */
export interface AddState {
  typed: Typed;
  problems: Record<string, FieldProblem>;
  problem?: "fields" | Extract<AddProblem, "limited" | "over" | "already">;
}

/** What the form at the door shows after an attempt. */
export interface CheckInState {
  typed: string;
  outcome?: CheckInOutcome;
  /** The same in words. */
  said?: string;
}

/** What can come of a code at the door: keys under `registrations.door` in the messages. */
export type CheckInOutcome = "checked_in" | "already" | "no_place" | "unknown";

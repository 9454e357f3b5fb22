import { emailLimit } from "@/lib/auth/input";
import { rawFrom, textAt } from "@/lib/forms/raw";
import type { Typed } from "./input";
import { answerLimit } from "./limits";

/** What stands in a form to register for an event with so many questions, as it was typed. */
export function typedIn(form: FormData, questions: number): Typed {
  const raw = rawFrom(form);
  const text = (path: string, limit: number) => textAt(raw, path).slice(0, limit);
  const numbers = Array.from({ length: questions }, (_, number) => String(number));
  return {
    name: text("name", 200),
    email: text("email", emailLimit + 50),
    attendance: text("attendance", 20),
    answers: Object.fromEntries(
      numbers.map((number) => [number, text(`answers.${number}`, 2 * answerLimit)]),
    ),
  };
}

import type { Tx } from "@/lib/db/client";
import type { Locale } from "@/lib/i18n/locale";
import { enqueue, enqueueAll } from "@/lib/jobs/queue";
import { render } from "./render";
import { letterOf, type Template, type TemplateValues } from "./templates";

export interface Recipient {
  email: string;
  language: Locale;
  /** Empty when it is not known. */
  name: string;
}

/**
 * Writes a letter to the outbox and asks for its delivery, both in the caller's transaction: what did not happen
 * is told to nobody.
 */
export async function queueMail<T extends Template>(
  tx: Tx,
  { to, template, values }: { to: Recipient; template: T; values: TemplateValues[T] },
): Promise<void> {
  const letter = render(letterOf(template, to.language, values), to);
  const mail = await tx.mail.create({
    data: { recipient: to.email, language: to.language, ...letter },
    select: { id: true },
  });
  await enqueue(tx, "send_mail", { mailId: mail.id });
}

/** Letters of the outbox that are written at once. */
const batch = 500;

/** The same for a letter to each of many people. */
export async function queueMails<T extends Template>(
  tx: Tx,
  mails: readonly { to: Recipient; template: T; values: TemplateValues[T] }[],
): Promise<void> {
  for (let start = 0; start < mails.length; start += batch) {
    const written = await tx.mail.createManyAndReturn({
      data: mails.slice(start, start + batch).map(({ to, template, values }) => ({
        recipient: to.email,
        language: to.language,
        ...render(letterOf(template, to.language, values), to),
      })),
      select: { id: true },
    });
    await enqueueAll(
      tx,
      "send_mail",
      written.map(({ id }) => ({ mailId: id })),
    );
  }
}

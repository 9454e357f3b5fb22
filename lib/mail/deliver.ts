import { createTransport, type SendMailOptions } from "nodemailer";
import { db } from "@/lib/db/client";
import { env } from "@/lib/env";

// In milliseconds, beside what the operator's address says: nodemailer would wait for minutes.
const timeouts = { connectionTimeout: "10000", greetingTimeout: "10000", socketTimeout: "30000" };

/**
 * Sends a letter of the outbox and removes it from there; one that is gone already is nothing to do.
 * In demo mode nothing is sent: it stays, for the demo's mailbox. Throws when the mail server does not take it,
 * so that the job is tried again.
 */
export async function deliver(mailId: string): Promise<void> {
  const mail = await db().mail.findUnique({ where: { id: mailId } });
  if (!mail) return;
  if (env().mode === "demo") {
    await db().mail.update({ where: { id: mailId }, data: { sentAt: new Date() } });
    return;
  }
  await send({
    from: env().mailFrom,
    to: { name: "", address: mail.recipient },
    subject: mail.subject,
    text: mail.text,
    html: mail.html,
    // The same at every try: a letter that was taken twice can be recognised as one.
    messageId: `<${mail.id}@${new URL(env().siteUrl).hostname}>`,
    headers: { "Auto-Submitted": "auto-generated", "Content-Language": mail.language },
  });
  await db().mail.deleteMany({ where: { id: mailId } });
}

async function send(message: SendMailOptions): Promise<void> {
  const server = new URL(env().smtpUrl ?? "");
  for (const [name, value] of Object.entries(timeouts)) server.searchParams.set(name, value);
  const transport = createTransport(server.href, { disableFileAccess: true, disableUrlAccess: true });
  try {
    await transport.sendMail(message);
  } catch (error) {
    // The server's own words name the recipient, and a job's error is logged and kept.
    const { code = "unknown", responseCode = "" } = error as { code?: string; responseCode?: number };
    throw new Error(`The mail server did not take a letter (${code} ${responseCode}).`);
  } finally {
    transport.close();
  }
}

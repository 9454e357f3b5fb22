import type { AddressInfo } from "node:net";
import { type ParsedMail, simpleParser } from "mailparser";
import { SMTPServer } from "smtp-server";
import { afterAll, afterEach, beforeAll, describe, expect, it } from "vitest";
import { db, transaction } from "@/lib/db/client";
import { env } from "@/lib/env";
import { deliver } from "@/lib/mail/deliver";
import { queueMail } from "@/lib/mail/outbox";

interface Received extends ParsedMail {
  envelope: { from: string; to: string[] };
  raw: string;
}

const received: Received[] = [];
const refuse = new Set<string>();
const server = new SMTPServer({
  authOptional: true,
  disabledCommands: ["STARTTLS"],
  onRcptTo({ address }, _session, done) {
    done(refuse.has(address) ? Object.assign(new Error(`no ${address} here`), { responseCode: 550 }) : null);
  },
  async onData(stream, { envelope }, done) {
    const chunks: Buffer[] = [];
    for await (const chunk of stream) chunks.push(chunk as Buffer);
    const raw = Buffer.concat(chunks);
    const { mailFrom, rcptTo } = envelope;
    received.push({
      ...(await simpleParser(raw)),
      raw: raw.toString(),
      envelope: { from: mailFrom ? mailFrom.address : "", to: rcptTo.map(({ address }) => address) },
    });
    done();
  },
});
const demo = { ...env() };

beforeAll(() => new Promise<void>((resolve) => void server.listen(0, "127.0.0.1", resolve)));
afterAll(() => new Promise<void>((resolve) => void server.close(resolve)));
afterEach(async () => {
  Object.assign(env(), demo);
  received.length = 0;
  refuse.clear();
  await db().mail.deleteMany();
});

function goLive(port = (server.server.address() as AddressInfo).port) {
  Object.assign(env(), {
    mode: "live",
    siteUrl: "https://club.example.org",
    smtpUrl: `smtp://127.0.0.1:${port}`,
    mailFrom: "Клуб <club@example.org>",
  });
}

async function queue(title = "Хлебна къща", email = "ana@example.org") {
  await transaction((tx) =>
    queueMail(tx, {
      to: { email, language: "bg", name: "Ана" },
      template: "published",
      values: { title, link: "/bg/practices/hlebna-kashta" },
    }),
  );
  return db().mail.findFirstOrThrow({ orderBy: { createdAt: "desc" } });
}

describe("in live mode", () => {
  it("a letter is sent as text and HTML, and leaves the outbox", async () => {
    goLive();
    const { id } = await queue();
    await deliver(id);
    expect(received).toHaveLength(1);
    const [mail] = received;
    expect(mail?.envelope).toEqual({ from: "club@example.org", to: ["ana@example.org"] });
    expect(mail?.from?.text).toBe('"Клуб" <club@example.org>');
    expect(mail?.subject).toBe("Публикувахме „Хлебна къща“");
    expect(mail?.text).toContain("https://club.example.org/bg/practices/hlebna-kashta");
    expect(mail?.html).toContain('<html lang="bg">');
    expect(mail?.headers.get("auto-submitted")).toBe("auto-generated");
    expect(mail?.messageId).toBe(`<${id}@club.example.org>`);
    expect(await db().mail.count()).toBe(0);
  });

  it("one that is gone already is nothing to do", async () => {
    goLive();
    const { id } = await queue();
    await deliver(id);
    await deliver(id);
    expect(received).toHaveLength(1);
  });

  it("a hostile title adds neither headers nor recipients", async () => {
    goLive();
    const { id } = await queue("Хляб\r\nBcc: eve@example.org\r\n\r\n<script>");
    await deliver(id);
    expect(received[0]?.envelope.to).toEqual(["ana@example.org"]);
    expect(received[0]?.bcc).toBeUndefined();
    expect(received[0]?.raw.split("\r\n\r\n")[0]).not.toMatch(/^bcc/im);
  });

  it("a refusal is thrown without the address, and the letter stays for another try", async () => {
    goLive();
    refuse.add("ana@example.org");
    const { id } = await queue();
    const error = await deliver(id).catch((thrown: Error) => thrown);
    expect(String(error)).toBe("Error: The mail server did not take a letter (EENVELOPE 550).");
    expect(JSON.stringify({ ...(error as Error) })).not.toContain("ana@");
    expect(await db().mail.count()).toBe(1);
    refuse.clear();
    await deliver(id);
    expect(await db().mail.count()).toBe(0);
  });

  it("a server that does not answer is an error too", async () => {
    goLive(1);
    await expect(deliver((await queue()).id)).rejects.toThrow("ESOCKET");
  });
});

describe("in a demo", () => {
  it("nothing is sent: the letter stays, marked", async () => {
    const { id } = await queue();
    await deliver(id);
    expect(received).toEqual([]);
    expect(await db().mail.findUnique({ where: { id } })).toMatchObject({ sentAt: expect.any(Date) });
  });
});

it("what did not happen is told to nobody", async () => {
  const failing = transaction(async (tx) => {
    await queueMail(tx, {
      to: { email: "ana@example.org", language: "en", name: "" },
      template: "submission_received",
      values: { title: "Bread House", link: "/en/account/submissions" },
    });
    throw new Error("no");
  });
  await expect(failing).rejects.toThrow("no");
  expect(await db().mail.count()).toBe(0);
});

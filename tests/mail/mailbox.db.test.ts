import { afterEach, expect, it } from "vitest";
import MailboxPage from "@/app/[locale]/demo/mail/page";
import { transaction } from "@/lib/db/client";
import { env } from "@/lib/env";
import { mailById, newestMails } from "@/lib/mail/mailbox";
import { queueMail } from "@/lib/mail/outbox";

const demo = { ...env() };
afterEach(() => void Object.assign(env(), demo));

const open = () =>
  MailboxPage({ params: Promise.resolve({ locale: "bg" }), searchParams: Promise.resolve({}) });

it("a portal that sends its mail has no mailbox to look into", async () => {
  Object.assign(env(), { mode: "live" });
  await expect(open()).rejects.toMatchObject({ digest: "NEXT_HTTP_ERROR_FALLBACK;404" });
});

it("a demo shows its letters, the newest first", async () => {
  for (const title of ["Първа", "Втора"]) {
    await transaction((tx) =>
      queueMail(tx, {
        to: { email: "ana@example.org", language: "bg", name: "" },
        template: "published",
        values: { title, link: "/bg/practices/x" },
      }),
    );
  }
  const mails = await newestMails();
  expect(mails.map(({ subject }) => subject)).toEqual(["Публикувахме „Втора“", "Публикувахме „Първа“"]);
  expect(await mailById(mails[0]?.id)).toMatchObject({ recipient: "ana@example.org" });
  expect(await mailById("1")).toBeNull();
  expect(await mailById(undefined)).toBeNull();
});

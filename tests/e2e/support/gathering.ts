import { existsSync, mkdirSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { type Page, test } from "@playwright/test";
import type { Locale } from "@/lib/i18n/locale";
import { choose, handIn, press } from "./author";
import { newestMail, signIn, words } from "./portal";

/** Signs in with an address that nobody has used, and gives it a name. */
export async function signInAs(page: Page, email: string, name: string, locale: Locale): Promise<void> {
  await signIn(page, email, locale);
  if (!page.url().includes("/account/profile")) return;
  await page.locator("input[name=name]").fill(name);
  await page.locator("form:has(input[name=name]) button").first().click();
  await page.waitForURL((url) => !url.pathname.includes("/account/profile"));
}

/** Signs in as one of the few moderators. */
export const signInAsModerator = (page: Page): Promise<void> =>
  signInAsShared(page, "moderator2@example.org");

/**
 * Signs in as a sample person, whom other tests share: in the session that one of them has opened in this run, else by
 * mail. A sign-in mail ends the code of the one before, so this waits until nobody has asked for one lately, and tries
 * again if somebody did at the same moment.
 */
export async function signInAsShared(page: Page, email: string): Promise<void> {
  const session = join(test.info().project.outputDir, "sessions", `${email}.json`);
  for (let attempt = 0; attempt < 5; attempt += 1) {
    if (existsSync(session)) {
      await page.context().addCookies(JSON.parse(readFileSync(session, "utf8")));
      return;
    }
    await untilQuiet(page, email);
    const done = await Promise.race([
      signIn(page, email).then(() => true),
      page.waitForTimeout(30_000).then(() => false),
    ]).catch(() => false);
    if (!done) continue;
    mkdirSync(join(session, ".."), { recursive: true });
    writeFileSync(session, JSON.stringify(await page.context().cookies()));
    return;
  }
  throw new Error(`${email} could not sign in`);
}

/** Milliseconds in which a sign-in is done. */
const quiet = 8_000;

async function untilQuiet(page: Page, email: string): Promise<void> {
  for (;;) {
    await page.goto("/bg/demo/mail");
    const time = page.getByRole("row").filter({ hasText: email }).first().locator("time");
    if ((await time.count()) === 0) return;
    const age = Date.now() - new Date((await time.getAttribute("datetime")) ?? 0).getTime();
    if (age > quiet) return;
    // Not at the same moment as another test that waits for the same.
    await page.waitForTimeout(quiet - age + Math.random() * 6_000);
  }
}

export interface Meeting {
  title: string;
  mode: "in_person" | "online" | "hybrid";
  registration: "open" | "approval";
  places?: string;
  onlineUrl?: string;
  question?: string;
}

/** Writes an event that takes place in a month, and hands it in. Gives its id. */
export async function writeEvent(page: Page, locale: Locale, meeting: Meeting): Promise<string> {
  const fill = (name: string, value: string) => page.locator(`[name="${name}"]`).fill(value);
  const text = (name: string, value: string) => fill(`${name}[${locale}]`, value);
  const next = async (step: string) => {
    await press(page, "next");
    await page.waitForURL(new RegExp(`/${step}(\\?|#|$)`));
  };
  await page.goto(`/${locale}/events/new`);
  await page.locator(`input[name=language][value=${locale}]`).check();
  await page.getByRole("button", { name: words(locale)("form.begin"), exact: true }).click();
  await page.waitForURL(/\/account\/submissions\/[0-9a-f-]{36}\/event/);
  const id = new URL(page.url()).pathname.split("/").at(-2) ?? "";
  const bg = locale === "bg";
  await text("title", meeting.title);
  await text("teaser", bg ? "Среща за разговор." : "A meeting to talk.");
  await text("organisation", bg ? "Сдружение „Примерна пейка“" : "Sample Bench Association");
  await text("description", bg ? "Говорим и слушаме." : "We talk and listen.");
  await fill("startDate", new Date(Date.now() + 30 * 86_400_000).toISOString().slice(0, 10));
  await fill("startTime", "18:00");
  await fill("endTime", "19:30");
  await next("place");
  await choose(page, "mode", meeting.mode);
  await choose(page, "country", "BG");
  await text("place", bg ? "Читалище „Примерно“" : "Sample Community Centre");
  if (meeting.onlineUrl) await fill("onlineUrl", meeting.onlineUrl);
  await next("programme");
  await choose(page, "topics", "culture");
  await choose(page, "targetGroups", "residents");
  await next("registration");
  await choose(page, "registration", meeting.registration);
  if (meeting.places) await fill("placesInPerson", meeting.places);
  if (meeting.question) {
    if ((await page.locator(`[name="questions[0][question][${locale}]"]`).count()) === 0) {
      await press(page, "add:questions");
      await page.locator(`[name="questions[0][question][${locale}]"]`).waitFor();
    }
    await text("questions[0][question]", meeting.question);
    await page.locator('[name="questions[0][needed]"]').check();
  }
  await next("media");
  await next("review");
  await handIn(page, locale);
  return id;
}

/** Publishes what waits for a moderator. */
export async function publishAs(page: Page, id: string): Promise<void> {
  await page.goto(`/bg/moderation/${id}`);
  await page.getByRole("button", { name: words("bg")("moderation.hold.claim"), exact: true }).click();
  const form = page.locator("form:has(input[name=decision])");
  await form.locator("input[name=decision][value=publish]").check({ force: true });
  await form.getByRole("button").last().click();
  await page.waitForURL(/\/moderation\?done=publish/);
}

/** The private page that the newest letter to an address leads to, as a path. */
export async function ticketIn(page: Page, email: string): Promise<string> {
  const letter = await newestMail(page, email);
  return /\/(?:bg|en)\/registrations\/[0-9a-z]+/.exec(letter)?.[0] ?? "no ticket in the letter";
}

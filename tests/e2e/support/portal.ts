import { readFileSync } from "node:fs";
import AxeBuilder from "@axe-core/playwright";
import { test as base, expect, type Page } from "@playwright/test";
import { createTranslator } from "next-intl";
import type { Locale } from "@/lib/i18n/locale";
import type { Messages } from "@/lib/i18n/messages";

export { expect };

/** Every page: no error in the console, no request to another host. */
export const test = base.extend<{ watched: undefined }>({
  watched: [
    async ({ context }, use) => {
      const wrong: string[] = [];
      context.on("console", (message) => {
        // A page that answers 404 says so in the console by itself.
        if (message.type() === "error" && !/status of 4\d\d/.test(message.text())) wrong.push(message.text());
      });
      context.on("weberror", (error) => wrong.push(String(error.error())));
      context.on("request", (request) => {
        const { hostname, protocol } = new URL(request.url());
        if (protocol.startsWith("http") && hostname !== "localhost") wrong.push(`Asked ${request.url()}`);
      });
      await use(undefined);
      expect(wrong).toEqual([]);
    },
    { auto: true },
  ],
});

/** Long ways are gone in both languages, with JavaScript in one and without it in the other. */
export const ways = [
  { locale: "bg", javaScript: true },
  { locale: "en", javaScript: false },
] as const;

/** The part of the pages that is looked at in this language: every page once, in one language and the other in turn. */
export const inTurn = (paths: readonly string[], locale: Locale): string[] =>
  paths.filter((_, index) => ways[index % ways.length]?.locale === locale);

/** The portal's own words, so that the tests follow the message files. */
export const words = (locale: Locale) => createTranslator({ locale, messages: messagesIn(locale) });

// Playwright's loader takes no JSON by import.
const messagesIn = (locale: Locale): Messages =>
  JSON.parse(readFileSync(new URL(`../../../messages/${locale}.json`, import.meta.url), "utf8"));

/** Signs in by the code of the mail, as people do; the demo shows its mail on a page. */
export async function signIn(page: Page, email: string, locale: Locale = "bg"): Promise<void> {
  await page.goto(`/${locale}/sign-in`);
  await signInHere(page, email, locale);
}

/** Signs in where a page has asked for it; whoever comes for the first time gives the name. */
export async function signInOnTheWay(
  page: Page,
  email: string,
  locale: Locale,
  name?: string,
): Promise<void> {
  await expect(page).toHaveURL(/\/sign-in\?back=/);
  await signInHere(page, email, locale);
  if (!name) return;
  await page.waitForURL(/\/account\/profile/);
  await page.locator("input[name=name]").fill(name);
  await page.locator("form:has(input[name=name]) button").first().click();
}

async function signInHere(page: Page, email: string, locale: Locale): Promise<void> {
  const t = words(locale);
  await page.getByLabel(t("auth.email"), { exact: true }).fill(email);
  await page.getByRole("button", { name: t("auth.signIn.submit"), exact: true }).click();
  await page.waitForURL(/\/sign-in\/code/);
  const code = await newestCode(page, email);
  await page.getByLabel(t("auth.code.code"), { exact: true }).fill(code);
  await page.getByRole("button", { name: t("auth.code.submit"), exact: true }).click();
  await page.waitForURL((url) => !url.pathname.includes("/sign-in"));
}

/** The six digits of the newest sign-in mail to an address. */
export async function newestCode(page: Page, email: string): Promise<string> {
  const mail = await newestMail(page, email);
  return /\b(\d{6})\b/.exec(mail)?.[1] ?? "no code in the mail";
}

/** The text of the newest mail to an address, read in a tab of its own. */
export async function newestMail(page: Page, email: string): Promise<string> {
  const mailbox = await page.context().newPage();
  try {
    await mailbox.goto("/bg/demo/mail");
    await mailbox.getByRole("row").filter({ hasText: email }).first().getByRole("link").click();
    return await mailbox.locator("article").innerText();
  } finally {
    await mailbox.close();
  }
}

/** Fails on anything that axe finds against WCAG 2.2 AA, in the light and in the dark. */
export async function expectAccessible(page: Page): Promise<void> {
  // After an action the title of the next page may come a moment later than the page.
  await expect(page).toHaveTitle(/./);
  for (const colorScheme of ["light", "dark"] as const) {
    await page.emulateMedia({ colorScheme, reducedMotion: "reduce" });
    const axe = new AxeBuilder({ page });
    // In the dark nothing but the colours is different.
    if (colorScheme === "dark") axe.withRules(["color-contrast"]);
    else axe.withTags(["wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa", "best-practice"]);
    const { violations } = await axe.analyze();
    const found = violations.map(
      ({ id, nodes }) => `${colorScheme} ${id}: ${nodes.map(({ html }) => html.slice(0, 160)).join(" | ")}`,
    );
    expect(found, `${page.url()} ${colorScheme}`).toEqual([]);
  }
}

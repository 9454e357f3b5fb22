import type { Page } from "@playwright/test";
import type { Locale } from "@/lib/i18n/locale";
import { choose, handIn, press } from "./author";
import { expect, words } from "./portal";

/** A day so many days from today, as a form has it. */
export const dayFromNow = (days: number): string =>
  new Date(Date.now() + days * 86_400_000).toISOString().slice(0, 10);

/** Writes a call with two criteria that is open for a month, and hands it in. Gives its id. */
export async function writeCall(page: Page, locale: Locale, title: string): Promise<string> {
  const bg = locale === "bg";
  const text = (name: string, value: string) => page.locator(`[name="${name}[${locale}]"]`).fill(value);
  const next = async (step: string) => {
    await press(page, "next");
    await page.waitForURL(new RegExp(`/${step}(\\?|#|$)`));
  };
  await page.goto(`/${locale}/challenges/new`);
  await page.locator(`input[name=language][value=${locale}]`).check();
  await page.getByRole("button", { name: words(locale)("form.begin"), exact: true }).click();
  await page.waitForURL(/\/account\/submissions\/[0-9a-f-]{36}\/question/);
  const id = new URL(page.url()).pathname.split("/").at(-2) ?? "";
  await text("title", title);
  await text("teaser", bg ? "Питаме всички, които минават оттам." : "We ask all who pass by.");
  await text("organisation", bg ? "Община Примерово" : "Municipality of Sampletown");
  await text("question", bg ? "Какво да има в празното училище?" : "What should the empty school hold?");
  await choose(page, "topics", "culture");
  await choose(page, "targetGroups", "residents");
  await next("rules");
  await page.locator("[name=opensOn]").fill(dayFromNow(-10));
  await page.locator("[name=closesOn]").fill(dayFromNow(20));
  for (const [place, name] of (bg ? ["Полза", "Изпълнимост"] : ["Benefit", "Feasibility"]).entries()) {
    const field = page.locator(`[name="criteria[${place}][name][${locale}]"]`);
    if ((await field.count()) === 0) {
      await press(page, "add:criteria");
      await field.waitFor();
    }
    await field.fill(name);
  }
  await next("media");
  await next("review");
  await handIn(page, locale);
  return id;
}

/** Makes a new version of a published call that closed yesterday, and hands it in. */
export async function closeYesterday(page: Page, locale: Locale, id: string): Promise<void> {
  await page.goto(`/${locale}/account/submissions`);
  await page
    .locator(`main form:has(input[name=entryId][value="${id}"]):has([value=revise]) button`)
    .first()
    .click();
  await page.waitForURL(/\/question/);
  await page.goto(`/${locale}/account/submissions/${id}/rules`);
  await page.locator("[name=closesOn]").fill(dayFromNow(-1));
  await press(page, "next");
  await page.waitForURL(/\/media/);
  await page.goto(`/${locale}/account/submissions/${id}/review`);
  await page.getByRole("button", { name: words(locale)("form.submit.updateButton") }).click();
  await page.waitForURL(/\/account\/submissions\?done=submit/);
}

/** Scores the idea of an open form by both criteria and saves. */
export async function giveMarks(page: Page, locale: Locale, marks: readonly number[]): Promise<void> {
  for (const [place, mark] of marks.entries()) {
    await page.locator(`input[name="mark-${place}"][value="${mark}"]`).check({ force: true });
  }
  await page.getByRole("button", { name: words(locale)("challenges.review.saveList"), exact: true }).click();
  await page.waitForURL(/\/review\?done=saved/);
  await expect(page.locator("main").getByRole("status").first()).toContainText(
    words(locale)("challenges.review.done.saved"),
  );
}

import type { Page } from "@playwright/test";
import sharp from "sharp";
import type { Locale } from "@/lib/i18n/locale";
import { expect, words } from "./portal";

/** A picture that nobody drew: one colour, of the size that phones make. */
export const picture = (colour: string): Promise<Buffer> =>
  sharp({ create: { width: 1600, height: 1200, channels: 3, background: colour } })
    .jpeg()
    .toBuffer();

/** Presses a button of the form by what it does. */
export const press = (page: Page, intent: string) =>
  page.locator(`button[name=intent][value="${intent}"]:not([data-enter])`).click();

/** Opens a new draft in a language and gives its id. */
export async function startPractice(page: Page, locale: Locale): Promise<string> {
  await page.goto(`/${locale}/practices/new`);
  await page.locator(`input[name=language][value=${locale}]`).check();
  await page.getByRole("button", { name: words(locale)("form.begin"), exact: true }).click();
  await page.waitForURL(/\/account\/submissions\/[0-9a-f-]{36}\/basics/);
  return new URL(page.url()).pathname.split("/").at(-2) ?? "";
}

/** Ticks a box or a radio, opening the lists that hide it. */
export async function choose(page: Page, name: string, value: string): Promise<void> {
  const input = page.locator(`input[name="${name}"][value="${value}"]`);
  if ((await input.count()) === 0) {
    await page.locator(`select[name="${name}"]`).selectOption(value);
    return;
  }
  await input.evaluate((element) => {
    for (let at: Element | null = element; at; at = at.parentElement)
      if (at instanceof HTMLDetailsElement) at.open = true;
  });
  await input.check({ force: true });
}

/** Fills in all that a practice must have, with two pictures and a result, and stops at the review. */
export async function fillPractice(page: Page, locale: Locale, title: string): Promise<void> {
  const fill = (name: string, value: string) => page.locator(`[name="${name}"]`).fill(value);
  const text = (name: string, value: string) => fill(`${name}[${locale}]`, value);
  const at = (step: string) => page.waitForURL(new RegExp(`/${step}(\\?|#|$)`));

  await text("title", title);
  await text(
    "teaser",
    locale === "bg"
      ? "Съседи четат на деца в парка всяка неделя."
      : "Neighbours read to children in the park on Sundays.",
  );
  await text("organisation", locale === "bg" ? "Сдружение „Примерна пейка“" : "Sample Bench Association");
  await choose(page, "country", "BG");
  await choose(page, "oblasti", "BG311");
  await choose(page, "stage", "prototypes");
  await choose(page, "topics", "early-childhood");
  await press(page, "next");
  await at("story");
  await text("problem", locale === "bg" ? "В квартала няма библиотека." : "The quarter has no library.");
  await text(
    "solution",
    locale === "bg" ? "Количка с книги и график на четците." : "A book cart and a rota of readers.",
  );
  await choose(page, "targetGroups", "children");
  await press(page, "next");
  await at("results");
  if ((await page.locator(`[name="results[0][indicator][${locale}]"]`).count()) === 0) {
    await press(page, "add:results");
    await page.waitForURL(/results/);
  }
  await page
    .locator(`[name="results[0][indicator][${locale}]"]`)
    .fill(locale === "bg" ? "Деца на седмица" : "Children a week");
  await fill("results[0][value]", "24");
  await press(page, "next");
  await at("transfer");
  await press(page, "next");
  await at("media");
  for (const [number, colour] of ["#a3202e", "#184a86"].entries()) {
    const form = page.locator("#f-images-new");
    await form
      .locator("input[type=text]")
      .fill(locale === "bg" ? `Снимка ${number + 1}` : `Picture ${number + 1}`);
    await form
      .locator("input[type=file]")
      .setInputFiles({ name: "picture.jpg", mimeType: "image/jpeg", buffer: await picture(colour) });
    await form.locator("button").click();
    await expect(page.locator(`[name="images[${number}][id]"]`)).toHaveCount(1);
  }
  await press(page, "next");
  await at("review");
}

/** Hands the draft in from its review step. */
export async function handIn(page: Page, locale: Locale): Promise<void> {
  await page.getByRole("button", { name: words(locale)("form.submit.button") }).click();
  await page.waitForURL(/\/account\/submissions\?done=submit/);
}

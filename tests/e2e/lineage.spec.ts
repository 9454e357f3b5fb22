import type { Page } from "@playwright/test";
import type { Locale } from "@/lib/i18n/locale";
import { expect, expectAccessible, signInOnTheWay, test, ways, words } from "./support/portal";

// Each person of these tests signs in once and nowhere else.

const personName = (locale: Locale): string => (locale === "bg" ? "Пренасящ Примеров" : "Sample Adopter");

/** The address of one of the published practices. */
async function somePractice(page: Page, locale: Locale, place: number): Promise<string> {
  await page.goto(`/${locale}/practices`);
  const link = page.locator(`main :is(h2, h3) a[href^="/${locale}/practices/"]`).nth(place);
  return (await link.getAttribute("href")) ?? "";
}

const fits = async (page: Page, width: number) =>
  expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(width);

for (const [place, { locale, javaScript }] of ways.entries()) {
  test(`an adoption is recorded, drawn, changed and deleted in ${locale}, ${javaScript ? "with" : "without"} JavaScript`, async ({
    browser,
  }) => {
    test.slow();
    const t = words(locale);
    const context = await browser.newContext({ javaScriptEnabled: javaScript });
    const page = await context.newPage();
    await page.setViewportSize({ width: 320, height: 800 });
    const practice = await somePractice(page, locale, place);
    await page.goto(practice);
    await page.getByRole("link", { name: t("lineage.invite.adapt.button"), exact: true }).click();
    await signInOnTheWay(
      page,
      `adopter-${locale}-${javaScript ? 1 : 2}@example.org`,
      locale,
      personName(locale),
    );
    await page.waitForURL((url) => url.pathname === `${practice}/adapt`);
    const main = page.locator("main");
    await fits(page, 320);
    if (javaScript) await expectAccessible(page);

    const organisation = `Организация ${locale} ${place}`;
    const record = main.getByRole("button", { name: t("lineage.adopt.record"), exact: true });
    await main.locator("[name=region]").selectOption("BG311");
    await main.locator("[name=place]").fill("Видин");
    await main.locator("[name=status][value=stopped]").check();
    await main.locator("[name=changed]").fill("По-малки групи.");
    await main.locator("[name=website]").fill("не е адрес");
    await record.click();
    for (const name of ["organisation", "reason", "website"])
      await expect(main.locator(`[name=${name}]`)).toHaveAttribute("aria-invalid", "true");
    // Nothing that was typed or chosen is lost.
    await expect(main.locator("[name=region]")).toHaveValue("BG311");
    await expect(main.locator("[name=status][value=stopped]")).toBeChecked();
    await expect(main.locator("[name=changed]")).toHaveValue("По-малки групи.");
    await expect(main.locator("[name=website]")).toHaveValue("не е адрес");
    if (javaScript) await expectAccessible(page);
    await main.locator("[name=organisation]").fill(organisation);
    await main.locator("[name=reason]").fill("Свършиха средствата.");
    await main.locator("[name=website]").fill("example.org");
    await record.click();
    await page.waitForURL(/\/account\/adoptions\?done=recorded/);
    await fits(page, 320);
    if (javaScript) await expectAccessible(page);

    await page.goto(practice);
    const section = page.locator("#lineage");
    const item = section.locator("li[id^=adoption-]").filter({ hasText: organisation });
    await expect(item).toContainText("Свършиха средствата.");
    await expect(item).toContainText("По-малки групи.");
    // In the outline every place is a link that the keyboard reaches once; the drawing's are for the pointer.
    await expect(section.getByRole("link", { name: organisation, exact: true })).toHaveCount(1);
    const drawn = section.locator("svg a").filter({ hasText: organisation.split(" ")[0] ?? "" });
    expect(await drawn.count()).toBeGreaterThan(0);
    for (const link of await drawn.all()) await expect(link).toHaveAttribute("tabindex", "-1");
    await fits(page, 320);
    if (javaScript) await expectAccessible(page);
    await page.setViewportSize({ width: 1280, height: 900 });
    await expect(section.locator("svg.lindraw:visible").first()).toBeVisible();
    if (javaScript) await expectAccessible(page);

    await page.goto(`/${locale}/account/adoptions`);
    const row = main.getByRole("listitem").filter({ hasText: organisation });
    await row.getByRole("link", { name: t("lineage.own.edit") }).click();
    await page.waitForURL(/\/adapt\?adoption=/);
    await expect(main.locator("[name=organisation]")).toHaveValue(organisation);
    await main.locator("[name=status][value=running]").check();
    await main.getByRole("button", { name: t("lineage.adopt.save"), exact: true }).click();
    await page.waitForURL(/done=updated/);
    await page.goto(practice);
    await expect(item).not.toContainText("Свършиха средствата.");

    await page.goto(`/${locale}/account/adoptions`);
    await row.locator("summary").click();
    await row.getByRole("button", { name: t("lineage.own.yes"), exact: true }).click();
    await page.waitForURL(/done=deleted/);
    await expect(main).toContainText(t("lineage.own.empty.title"));
    await page.goto(practice);
    await expect(item).toHaveCount(0);
    await context.close();
  });

  test(`an idea begins from a practice in ${locale}, ${javaScript ? "with" : "without"} JavaScript`, async ({
    browser,
  }) => {
    test.slow();
    const t = words(locale);
    const context = await browser.newContext({ javaScriptEnabled: javaScript });
    const page = await context.newPage();
    const practice = await somePractice(page, locale, place);
    const begin = () =>
      page.getByRole("button", { name: t("lineage.invite.inspire.button"), exact: true }).click();
    await page.goto(practice);
    await begin();
    await signInOnTheWay(
      page,
      `inspired-${locale}-${javaScript ? 1 : 2}@example.org`,
      locale,
      personName(locale),
    );
    await page.waitForURL((url) => url.pathname === practice);
    await begin();
    await page.waitForURL(/\/account\/submissions\/[0-9a-f-]{36}\/idea/);
    const draft = new URL(page.url()).pathname;
    await expect(page.locator(`[name="title[${locale}]"]`)).toHaveValue("");
    await page.goto(draft.replace(/idea$/, "benefit"));
    expect(await page.locator("[name=topics]:checked").count()).toBeGreaterThan(0);
    expect(await page.locator("[name=targetGroups]:checked").count()).toBeGreaterThan(0);

    // Pressed once more it opens the same draft.
    await page.goto(practice);
    await begin();
    await page.waitForURL((url) => url.pathname === draft);
    await context.close();
  });
}

test("what is not there is not adapted, and private pages ask who one is", async ({ page }) => {
  for (const path of ["/bg/practices/no-such-practice/adapt", "/en/ideas/no-such-idea/practice"]) {
    expect((await page.request.get(path)).status()).toBe(404);
  }
  await page.goto("/en/account/adoptions");
  await expect(page).toHaveURL(/\/en\/sign-in\?back=/);
});

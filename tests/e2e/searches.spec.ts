import type { Page } from "@playwright/test";
import { expect, expectAccessible, signInOnTheWay, test, ways, words } from "./support/portal";

// Each person of these tests signs in once and nowhere else.

for (const { locale, javaScript } of ways) {
  test(`a search is saved, renamed and deleted in ${locale}, ${javaScript ? "with" : "without"} JavaScript`, async ({
    browser,
  }) => {
    test.slow();
    const t = words(locale);
    const context = await browser.newContext({ javaScriptEnabled: javaScript });
    const page = await context.newPage();
    await page.setViewportSize({ width: 320, height: 700 });
    const asked = `/${locale}/account/searches/new?q=bread&region=BG311&region=BG312`;
    await page.goto(asked);
    await signInOnTheWay(
      page,
      `searcher-${locale}-${javaScript ? 1 : 2}@example.org`,
      locale,
      locale === "bg" ? "Търсач Примеров" : "Sample Searcher",
    );
    await page.waitForURL((url) => url.pathname + url.search === asked);
    const main = page.locator("main");
    await expect(main).toContainText("bread");
    if (javaScript) await expectAccessible(page);

    await main.locator("[name=name]").fill("  ");
    await main.getByRole("button", { name: t("searches.new.save") }).click();
    await expect(main.locator("[name=name]")).toHaveAttribute("aria-invalid", "true");
    await main.locator("[name=name]").fill("Хляб & Bread");
    await main.getByRole("button", { name: t("searches.new.save") }).click();
    await page.waitForURL(/\/account\/searches\?done=saved/);
    const row = main.getByRole("listitem").filter({ hasText: "Хляб & Bread" });
    expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(320);
    if (javaScript) await expectAccessible(page);

    await row.getByRole("button", { name: t("searches.acts.alerts_off") }).click();
    await page.waitForURL(/done=alerts_off/);
    await expect(row).toContainText(t("searches.alertsOff"));

    await row.locator("summary", { hasText: t("searches.acts.rename") }).click();
    await row.locator("[name=name]").fill("");
    await row.getByRole("button", { name: t("searches.yes.rename") }).click();
    await expect(row.locator("[name=name]")).toHaveAttribute("aria-invalid", "true");
    await row.locator("[name=name]").fill("Хляб & Bread 2");
    await row.getByRole("button", { name: t("searches.yes.rename") }).click();
    await page.waitForURL(/done=renamed/);

    await row.getByRole("link", { name: "Хляб & Bread 2" }).click();
    await page.waitForURL(/\/search\?q=bread&region=BG311&region=BG312$/);
    await page.goto(`/${locale}/account/searches`);
    await row.locator("summary", { hasText: t("searches.acts.delete") }).click();
    await row.getByRole("button", { name: t("searches.yes.delete") }).click();
    await page.waitForURL(/done=delete/);
    await expect(main).toContainText(t("searches.empty.title"));
    if (javaScript) await expectAccessible(page);
    await context.close();
  });
}

/** The field in the head of a page, with what it suggests. */
async function typeInHead(page: Page, typed: string) {
  await page.goto("/bg/about");
  const field = page.getByRole("combobox", { name: words("bg")("layout.search.label") });
  await field.pressSequentially(typed);
  return { field, list: page.getByRole("listbox") };
}

test("suggestions are walked by arrows, and Enter goes to the one that is chosen", async ({ page }) => {
  const { field, list } = await typeInHead(page, "види");
  await expect(list).toBeVisible();
  await expect(field).toHaveAttribute("aria-expanded", "true");
  const option = list.getByRole("option", { name: "Видин", exact: true });
  for (
    let presses = 0;
    presses < 12 && (await option.getAttribute("aria-selected")) !== "true";
    presses += 1
  ) {
    await field.press("ArrowDown");
  }
  await expect(field).toHaveAttribute("aria-activedescendant", (await option.getAttribute("id")) ?? "");
  await expectAccessible(page);
  await field.press("Enter");
  await page.waitForURL(/\/bg\/search\?region=BG311$/);
});

test("Escape and Tab close the suggestions, and Enter with none chosen searches for the words", async ({
  page,
}) => {
  const { field, list } = await typeInHead(page, "види");
  await expect(list).toBeVisible();
  await field.press("Escape");
  await expect(list).toBeHidden();
  await expect(field).toHaveValue("види");
  await field.press("ArrowDown");
  await expect(list).toBeVisible();
  await field.press("Tab");
  await expect(list).toBeHidden();
  await field.focus();
  await field.press("Enter");
  await page.waitForURL((url) => url.searchParams.get("q") === "види");
});

test("a suggestion is pressed, the last one searches for the words", async ({ page }) => {
  const { list } = await typeInHead(page, "образ");
  await list.getByRole("option", { name: "Образование", exact: true }).click();
  await page.waitForURL(/\/bg\/search\?topic=education$/);
  const again = await typeInHead(page, "образ");
  await again.list.getByRole("option").last().click();
  await page.waitForURL((url) => url.searchParams.get("q") === "образ");
});

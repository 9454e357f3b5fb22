import type { Page } from "@playwright/test";
import { locales } from "@/lib/i18n/locale";
import { expect, expectAccessible, inTurn, test, words } from "./support/portal";

/** The number that stands in the row of a place. */
const countIn = async (page: Page, place: string): Promise<string> =>
  (
    await page
      .locator("tr", { has: page.locator(`a[href$='region=${place}']`) })
      .locator("td")
      .innerText()
  ).trim();

for (const locale of locales) {
  const t = words(locale);

  test.describe(`discovering in ${locale}`, () => {
    test("the map leads by keyboard to the practices of an oblast, as many as its table says", async ({
      page,
    }) => {
      await page.goto(`/${locale}/map`);
      const count = await countIn(page, "BG331");
      expect(Number(count)).toBeGreaterThan(1);
      const tile = page.locator(".tilemap a[href$='region=BG331']");
      await expect(tile).toHaveAttribute("aria-label", new RegExp(`\\b${count}\\b`));
      await page.locator(".tilemap a").first().focus();
      for (let presses = 0; presses < 28; presses += 1) {
        if (await tile.evaluate((element) => element === document.activeElement)) break;
        await page.keyboard.press("Tab");
      }
      await page.keyboard.press("Enter");
      await page.waitForURL(new RegExp(`/${locale}/practices\\?region=BG331$`));
      await expect(page.locator("#rc")).toContainText(count);
    });

    test("the table has every oblast by name, white spots too, and what lies outside them", async ({
      page,
    }) => {
      await page.goto(`/${locale}/map`);
      const [oblasti, elsewhere] = [page.locator("tbody").nth(0), page.locator("tbody").nth(1)];
      const names = await oblasti.locator("th[scope=row]").allInnerTexts();
      expect(names).toHaveLength(28);
      expect(names).toEqual([...names].sort((a, b) => a.localeCompare(b, locale)));
      const bare = oblasti.locator("tr", { hasText: t("map.table.none") });
      expect(await bare.count()).toBe(await page.locator(".tilemap a.nil").count());
      await expect(elsewhere.locator("th[scope=row]").first()).toHaveText(
        locale === "bg" ? "Цялата страна" : "Nationwide",
      );
      expect(await elsewhere.locator("th[scope=row]").count()).toBeGreaterThan(1);
      await bare.first().getByRole("link").click();
      await page.waitForURL(/region=BG/);
      await expect(page.locator("main a[href$='/practices/new']").first()).toBeVisible();
    });

    test("a topic tells what it has, and leads to it", async ({ page }) => {
      await page.goto(`/${locale}/topics`);
      await expect(page.locator("main li h2")).toHaveCount(13);
      const row = page.locator("main li", { has: page.locator("a[href$='/topics/employment']") });
      const count = await row.locator("dd").innerText();
      await row.getByRole("link").click();
      await page.waitForURL(new RegExp(`/${locale}/topics/employment$`));
      await expect(page.locator("main")).toContainText(t("topics.introductions.employment"));
      await expect(page.locator("main")).toContainText(t("topics.count", { count: Number(count) }));
      await expect(page.locator("section:has(#newest) li h3 a")).toHaveCount(6);
      const objective = page.locator("section:has(#facts) li", {
        has: page.locator("a[href*='objective=']"),
      });
      const served = await objective.first().locator("b").innerText();
      await objective.first().getByRole("link").click();
      await page.waitForURL(/topic=employment.*objective=/);
      await expect(page.locator("#rc")).toContainText(served);
      await page.goBack();
      await page.getByRole("link", { name: t("topics.open") }).click();
      await page.waitForURL(/practices\?topic=employment$/);
      await expect(page.locator("#rc")).toContainText(count);
    });

    test("all of it is there without JavaScript", async ({ browser }) => {
      const context = await browser.newContext({ javaScriptEnabled: false });
      const page = await context.newPage();
      await page.goto(`/${locale}/map`);
      await page.locator(".tilemap a[href$='region=BG411']").click();
      await expect(page).toHaveURL(/region=BG411/);
      await page.goto(`/${locale}/topics/health`);
      await expect(page.locator("section:has(#newest) li h3 a")).toHaveCount(6);
      const data = await page.locator("script[type='application/ld+json']").allTextContents();
      const path = data.map((text) => JSON.parse(text)).find((one) => one["@type"] === "BreadcrumbList");
      expect(path.itemListElement).toHaveLength(3);
      expect((await page.goto(`/${locale}/topics/no-such-topic`))?.status()).toBe(404);
      await expect(page.locator("h1")).toHaveText(t("layout.notFound.title"));
      await context.close();
    });

    for (const path of inTurn(["/map", "/topics", "/topics/early-childhood"], locale)) {
      test(`axe finds nothing on /${locale}${path}, and it fits a small phone`, async ({ page }) => {
        await page.goto(`/${locale}${path}`);
        await expectAccessible(page);
        await page.setViewportSize({ width: 320, height: 700 });
        expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(320);
        await expectAccessible(page);
      });
    }
  });
}

test("the map and the topics are static, and in the sitemap in both languages", async ({ request }) => {
  const sitemap = await (await request.get("/sitemaps/pages.xml")).text();
  expect(sitemap.match(/<loc>[^<]*\/(bg|en)\/topics\/[^<]+<\/loc>/g)).toHaveLength(26);
  for (const path of ["/bg/map", "/en/topics", "/bg/topics/energy"]) {
    expect(sitemap).toContain(`${path}</loc>`);
    await expect
      .poll(async () => (await request.get(path)).headers()["x-nextjs-cache"], { message: path })
      .toBe("HIT");
    expect((await request.get(path)).headers()["set-cookie"], path).toBeUndefined();
  }
});

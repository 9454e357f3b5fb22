import { locales } from "@/lib/i18n/locale";
import { choose } from "./support/author";
import { expect, expectAccessible, test, words } from "./support/portal";

/** The same practice, as people of either language ask for it. */
const asked = {
  bg: ["здравните медиаторки", "zdravni mediatori", "здравен мидиатор", "„Здравни медиатори“ -студенти"],
  en: ["health mediators", "mediating health", "helth mediator", "zdravni mediatori"],
};

for (const locale of locales) {
  const t = words(locale);

  test.describe(`searching in ${locale}`, () => {
    test("one try finds it, however it is spelt", async ({ page }) => {
      for (const query of asked[locale]) {
        await page.goto(`/${locale}`);
        const field = page.locator("main input[name=q]");
        await field.fill(query);
        await field.press("Enter");
        await page.waitForURL(/\/search\?q=/);
        const first = page.locator("main li h3 a").first();
        await expect(first, query).toHaveAttribute("href", `/${locale}/practices/zdravni-mediatori`);
        await expect(page.locator("main mark").first(), query).toBeVisible();
      }
    });

    test("without JavaScript: words, filters one after the other and off again, order", async ({
      browser,
    }) => {
      const context = await browser.newContext({
        javaScriptEnabled: false,
        viewport: { width: 1280, height: 900 },
      });
      const page = await context.newPage();
      await page.goto(`/${locale}/search`);
      await page.locator("main input[name=q]").fill(locale === "bg" ? "децата" : "children");
      await page.locator("main search button").first().click();
      await expect(page).toHaveURL(/\/search\?q=/);
      const hits = page.locator("main li h3 a");
      const all = await hits.count();
      expect(all).toBeGreaterThan(5);
      await choose(page, "topic", "health");
      await page.getByRole("button", { name: t("search.apply") }).click();
      await expect(page).toHaveURL(/q=.*topic=health/);
      const healthy = await hits.count();
      expect(healthy).toBeLessThan(all);
      expect(healthy).toBeGreaterThan(0);
      await page.getByRole("link", { name: t("search.sort.newest") }).click();
      await expect(page).toHaveURL(/sort=newest/);
      expect(await hits.count()).toBe(healthy);
      await page
        .getByRole("list", { name: t("search.active") })
        .getByRole("link")
        .first()
        .click();
      await expect(page).not.toHaveURL(/topic=/);
      expect(await hits.count()).toBe(all);
      await context.close();
    });

    test("whatever is typed, there is a helpful page", async ({ page }) => {
      const facets = Array.from({ length: 28 }, (_, index) => `region=BG3${10 + index}`)
        .concat(["a", "b", "c", "d", "e", "f", "g", "h"].map((id) => `objective=${id}`))
        .concat(Array.from({ length: 17 }, (_, index) => `sdg=${index + 1}`));
      for (const query of [
        "q=квмзщ вщшйф",
        `q=${"дълго ".repeat(834)}`,
        "q=и на от за the of",
        `q=${encodeURIComponent(`' " ( ) & | ! : * \\ % 😀`)}`,
        `q=деца&${facets.join("&")}`,
        "q=деца&page=-1",
        "q=деца&page=1000000000",
        "q=деца&sort=nonsense&topic=nonsense&evidence=99",
      ]) {
        const answer = await page.goto(`/${locale}/search?${query}`);
        expect(answer?.status(), query.slice(0, 60)).toBe(200);
        await expect(page.locator("main h1"), query.slice(0, 60)).toBeVisible();
        expect((await page.locator("main").innerText()).length, query.slice(0, 60)).toBeGreaterThan(80);
      }
    });

    for (const path of ["/search", "/search?q=деца&topic=health", "/search?q=квмзщ", "/practices?q=дом"]) {
      test(`axe finds nothing on /${locale}${path}, and it is no wider than 320 px`, async ({ page }) => {
        await page.goto(`/${locale}${path}`);
        await expectAccessible(page);
        await page.setViewportSize({ width: 320, height: 700 });
        expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(320);
      });
    }

    test("a practice leads to similar ones of others", async ({ page }) => {
      await page.goto(`/${locale}/practices/zdravni-mediatori`);
      const similar = page.getByRole("region", { name: t("entries.related.title") }).locator("h3 a");
      await expect(similar).toHaveCount(3);
      await similar.first().click();
      await expect(page).not.toHaveURL(/zdravni-mediatori/);
      await expect(page.locator("h1")).toBeVisible();
    });
  });
}

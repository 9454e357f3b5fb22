import type { APIRequestContext, Page } from "@playwright/test";
import { locales } from "@/lib/i18n/locale";
import { choose, press } from "./support/author";
import { expect, expectAccessible, inTurn, signIn, test, words } from "./support/portal";

// Other tests support and move the sample ideas at the same time: nothing here counts on a number or a phase.

const rows = (page: Page) => page.locator("main li.row h3 a");
const noWider = async (page: Page) => {
  await page.setViewportSize({ width: 320, height: 700 });
  expect(await page.evaluate(() => document.documentElement.scrollWidth), page.url()).toBeLessThanOrEqual(
    320,
  );
};

for (const locale of locales) {
  const t = words(locale);

  test.describe(`ideas in ${locale}`, () => {
    for (const javaScript of [true, false]) {
      test(`are listed, searched and filtered ${javaScript ? "with" : "without"} JavaScript`, async ({
        browser,
      }) => {
        const context = await browser.newContext({
          javaScriptEnabled: javaScript,
          viewport: { width: 1280, height: 900 },
        });
        const page = await context.newPage();
        await page.goto(`/${locale}`);
        await page
          .getByRole("navigation", { name: t("layout.mainNavigation") })
          .getByRole("link", { name: t("layout.sections.ideas"), exact: true })
          .click();
        await page.waitForURL(new RegExp(`/${locale}/ideas$`));
        await expect(page.locator("h1")).toHaveText(t("ideas.title"));
        const all = await rows(page).count();
        // Nine, or eight while another test has merged two.
        expect(all).toBeGreaterThanOrEqual(8);
        // Each says where it stands in its life and at which stage.
        const first = page.locator("main li.row", { has: page.locator("a[href$='/ideas/tihi-chasove']") });
        await expect(first.locator(".st")).toHaveCount(1);
        await expect(first).toContainText(t("idea.stageOf", { number: 3, count: 6 }));

        await choose(page, "topic", "mobility");
        await page.getByRole("button", { name: t("search.apply") }).click();
        await page.waitForURL(/\/ideas\?topic=mobility$/);
        const narrowed = await rows(page).count();
        expect(narrowed).toBeGreaterThanOrEqual(3);
        expect(narrowed).toBeLessThan(all);
        await page.getByRole("link", { name: t("search.sort.confirmed") }).click();
        await page.waitForURL(/\/ideas\?topic=mobility&sort=confirmed$/);
        await expect(rows(page)).toHaveCount(narrowed);

        await page.goto(`/${locale}/ideas`);
        const search = page.getByRole("search", { name: t("ideas.search") });
        await search.locator("input").fill(locale === "bg" ? "пощата" : "pharmacist");
        await search.getByRole("button").click();
        await page.waitForURL(/\/ideas\?q=/);
        await expect(rows(page).first()).toBeVisible();
        for (const link of await rows(page).all())
          expect(await link.getAttribute("href")).toMatch(new RegExp(`^/${locale}/ideas/`));
        await context.close();
      });
    }

    test("say on their page what they are, how far they are and what they need", async ({ page }) => {
      await page.setViewportSize({ width: 1280, height: 900 });
      await page.goto(`/${locale}/ideas`);
      await page.locator("a[href$='/ideas/tihi-chasove']").click();
      await page.waitForURL(/\/ideas\/tihi-chasove$/);
      await expect(page.locator("h1")).toHaveText(locale === "bg" ? "Тихи часове" : "Quiet hours");
      await expect(page.locator(".bigsp figcaption")).toHaveText(t("idea.spiral", { number: 3, count: 6 }));
      const stages = page.getByRole("navigation", { name: t("idea.stages") });
      await expect(stages.getByRole("listitem")).toHaveCount(6);
      await expect(stages.locator("[aria-current=step]")).toContainText(t("idea.now"));

      const contents = page.getByRole("navigation", { name: t("entries.contents") });
      for (const link of await contents.getByRole("link").all())
        await expect(page.locator((await link.getAttribute("href")) ?? "")).toHaveCount(1);
      await contents.getByRole("link", { name: t("entries.sections.needs") }).click();
      await expect(page.getByRole("heading", { name: t("entries.sections.needs") })).toBeInViewport();
      await expect(page.locator("#needs li")).toHaveCount(3);
      await expect(page.locator("#team li")).not.toHaveCount(0);

      const data = JSON.parse(
        (await page.locator("#main > script[type='application/ld+json']").textContent()) ?? "",
      );
      expect(data["@type"]).toBe("CreativeWork");
      expect(data.url).toMatch(new RegExp(`/${locale}/ideas/tihi-chasove$`));
      expect(JSON.stringify(data)).not.toContain("@example.org");

      const other = locale === "bg" ? "en" : "bg";
      await page.locator(`header a[hreflang=${other}]:visible`).first().click();
      await page.waitForURL(new RegExp(`/${other}/ideas/tihi-chasove(#needs)?$`));
      await expect(page.locator("html")).toHaveAttribute("lang", other);
    });

    test("lead to similar ideas and practices of others", async ({ page }) => {
      await page.goto(`/${locale}/ideas/uchilishtna-kuhnya-za-sasedi`);
      const similar = page.getByRole("region", { name: t("entries.related.title") }).locator("h3 a");
      await expect(similar).toHaveCount(3);
      await similar.first().click();
      await expect(page).not.toHaveURL(/uchilishtna-kuhnya-za-sasedi/);
      await expect(page.locator("h1")).toBeVisible();
    });

    test("can be read without JavaScript, and every way to act is a link or a form", async ({ browser }) => {
      const context = await browser.newContext({ javaScriptEnabled: false });
      const page = await context.newPage();
      await page.goto(`/${locale}/ideas/apteka-na-kolela`);
      await expect(page.locator("#problem")).toBeVisible();
      await expect(page.locator("#support form button")).toBeVisible();
      await page.locator("#needs li.open a").first().click();
      await page.waitForURL(/\/sign-in\?back=/);
      await context.close();
    });

    test("that were merged lead to the one they were merged into", async ({ page, request }) => {
      const merged = `/${locale}/ideas/zeleni-terasi-i-dvorove`;
      const answer = await request.get(merged, { maxRedirects: 0 });
      // A merge can be undone. (Next says the address of a kept redirect twice.)
      expect(answer.status()).toBe(307);
      expect(answer.headers().location?.split(", ")[0]).toBe(`/${locale}/ideas/gradini-mezhdu-blokovete`);
      await page.goto(merged);
      await expect(page).toHaveURL(/gradini-mezhdu-blokovete$/);
      await expect(page.locator("h1")).toBeVisible();
      for (const path of ["no-such-idea", "Няма", "zdravni-mediatori"]) {
        expect((await request.get(`/${locale}/ideas/${path}`)).status(), path).toBe(404);
      }
    });

    for (const path of inTurn(
      [
        "/ideas",
        "/ideas?topic=mobility&stage=proposals",
        "/ideas?q=щщщщ",
        "/ideas/tihi-chasove",
        "/ideas/uchilishtna-kuhnya-za-sasedi",
        "/ideas/new",
        "/share",
      ],
      locale,
    )) {
      test(`axe finds nothing on /${locale}${path}, and it is no wider than 320 px`, async ({ page }) => {
        await page.goto(`/${locale}${path}`);
        await expectAccessible(page);
        await noWider(page);
        await expectAccessible(page);
      });
    }

    test("stand on the home page and are among what can be shared", async ({ page }) => {
      await page.setViewportSize({ width: 1280, height: 900 });
      await page.goto(`/${locale}`);
      const strip = page.getByRole("region", { name: t("ideas.strip.title") });
      await expect(strip.locator("article")).toHaveCount(3);
      await strip.getByRole("link", { name: t("ideas.strip.all") }).click();
      await page.waitForURL(/\/ideas$/);
      await page
        .getByRole("banner")
        .getByRole("link", { name: t("layout.share") })
        .first()
        .click();
      await page.waitForURL(/\/share$/);
      for (const kind of ["practices", "ideas", "events"])
        await expect(page.locator(`main a[href='/${locale}/${kind}/new']`)).toBeVisible();
      await page.getByRole("link", { name: t("entries.share.idea.begin") }).click();
      await page.waitForURL(/\/ideas\/new$/);
      await expect(page.locator("h1")).toHaveText(t("form.idea.heading"));
    });

    test("are begun and seen as readers would see them, with what is written so far", async ({ browser }) => {
      test.slow();
      const context = await browser.newContext({ javaScriptEnabled: locale === "bg" });
      const page = await context.newPage();
      await signIn(page, `idea-drafter-${locale}@example.org`, locale);
      await page.locator("input[name=name]").fill(locale === "bg" ? "Идейна Примерова" : "Sample Drafter");
      await page.locator("form:has(input[name=name]) button").first().click();
      await page.goto(`/${locale}/ideas/new`);
      await page.locator(`input[name=language][value=${locale}]`).check();
      await page.getByRole("button", { name: t("form.begin"), exact: true }).click();
      await page.waitForURL(/\/account\/submissions\/[0-9a-f-]{36}\/idea/);
      const draft = new URL(page.url()).pathname.replace(/\/idea$/, "");

      // Of nothing there is a page too.
      await page.goto(`${draft}/preview`);
      await expect(page.locator("article h1")).toHaveText(t("entries.untitled"));
      await page.goto(`${draft}/idea`);
      await page.locator(`[name="title[${locale}]"]`).fill("<b>Лавка & Bench</b>");
      await choose(page, "stage", "prototypes");
      await press(page, "next");
      await page.waitForURL(/\/(benefit|idea\?)/);
      await page.goto(`${draft}/preview`);
      await expect(page.locator("article h1")).toHaveText("<b>Лавка & Bench</b>");
      await expect(page.locator(".bigsp figcaption")).toHaveText(t("idea.spiral", { number: 3, count: 6 }));
      // Nobody can support what is not published.
      await expect(page.locator("#support")).toHaveCount(0);
      if (locale === "bg") await expectAccessible(page);
      await context.close();
    });
  });
}

const sitemapAt = async (request: APIRequestContext, name: string): Promise<string> =>
  (await request.get(`/sitemaps/${name}.xml`)).text();

test("every idea is in the sitemap, in both languages, and no merged one", async ({ request }) => {
  const sitemap = `${await sitemapAt(request, "pages")}${await sitemapAt(request, "ideas-1")}`;
  for (const locale of locales) {
    expect(sitemap).toMatch(new RegExp(`/${locale}/ideas</loc>`));
    expect(sitemap).toMatch(new RegExp(`/${locale}/ideas/tihi-chasove</loc>`));
  }
  expect(sitemap).not.toContain("zeleni-terasi-i-dvorove");
});

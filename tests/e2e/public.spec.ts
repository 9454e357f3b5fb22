import { readdir } from "node:fs/promises";
import { locales } from "@/lib/i18n/locale";
import { choose } from "./support/author";
import { expect, expectAccessible, inTurn, test, words } from "./support/portal";

for (const locale of locales) {
  const t = words(locale);

  test.describe(`reading in ${locale}`, () => {
    test("finds a practice about early childhood and switches the language on it", async ({ page }) => {
      await page.goto(`/${locale}`);
      await page
        .locator("main")
        .getByRole("link", { name: locale === "bg" ? "Ранно детство" : "Early childhood" })
        .first()
        .click();
      await expect(page).toHaveURL(/topic=early-childhood/);
      const first = page.locator("main li h3 a").first();
      await first.click();
      await expect(page).toHaveURL(new RegExp(`/${locale}/practices/[a-z0-9-]+$`));
      const path = new URL(page.url()).pathname.replace(`/${locale}/`, "");
      await expect(page.locator("h1")).toBeVisible();
      const other = locale === "bg" ? "en" : "bg";
      await page.locator(`header a[hreflang=${other}]:visible`).first().click();
      await expect(page).toHaveURL(new RegExp(`/${other}/${path}$`));
      await expect(page.locator("html")).toHaveAttribute("lang", other);
    });

    test("filters without JavaScript, one filter after the other", async ({ browser }) => {
      const context = await browser.newContext({
        javaScriptEnabled: false,
        viewport: { width: 1280, height: 900 },
      });
      const page = await context.newPage();
      await page.goto(`/${locale}/practices`);
      await expect(page.locator("main li h3 a")).toHaveCount(24);
      await choose(page, "topic", "early-childhood");
      await page.getByRole("button", { name: t("search.apply") }).click();
      await expect(page).toHaveURL(/topic=early-childhood/);
      const shown = await page.locator("main li h3 a").count();
      expect(shown).toBeGreaterThan(2);
      await choose(page, "evidence", "3");
      await page.getByRole("button", { name: t("search.apply") }).click();
      await expect(page).toHaveURL(/topic=early-childhood.*evidence=3/);
      expect(await page.locator("main li h3 a").count()).toBeLessThan(shown);
      await context.close();
    });

    test("pages never overlap and end", async ({ page }) => {
      const seen = new Set<string>();
      for (const number of [1, 2, 3]) {
        await page.goto(`/${locale}/practices${number > 1 ? `?page=${number}` : ""}`);
        for (const link of await page.locator("main li h3 a").all())
          seen.add((await link.getAttribute("href")) ?? "");
      }
      expect(seen.size).toBe(52);
      for (const address of [
        "?page=999999",
        "?page=-1",
        "?topic=nonsense",
        "?topic=democracy&region=BG311&evidence=5",
      ]) {
        const answer = await page.goto(`/${locale}/practices${address}`);
        expect(answer?.status()).toBe(200);
        await expect(page.locator("main")).not.toBeEmpty();
      }
    });

    test("answers 404 with a page of the club", async ({ browser }) => {
      const context = await browser.newContext({ javaScriptEnabled: false });
      const page = await context.newPage();
      for (const path of ["practices/no-such-practice", "no-such-page", "account/nothing", "moderation-x"]) {
        const answer = await page.goto(`/${locale}/${path}`);
        expect(answer?.status(), path).toBe(404);
        await expect(page.locator("h1"), path).toHaveText(t("layout.notFound.title"));
      }
      await context.close();
    });

    for (const path of inTurn(
      [
        "",
        "/practices",
        "/practices?topic=health&evidence=1",
        "/about",
        "/about/review",
        "/accessibility",
        "/privacy",
        "/collections",
        "/collections/parvite-godini-i-zdraveto/v/2/files",
        "/sign-in",
        "/sign-in/code",
        "/demo/mail",
        "/no-such-page",
      ],
      locale,
    )) {
      test(`axe finds nothing on /${locale}${path}`, async ({ page }) => {
        await page.goto(`/${locale}${path}`);
        await expectAccessible(page);
      });
    }

    test("axe finds nothing on a practice", async ({ page }) => {
      await page.goto(`/${locale}/practices`);
      await page.locator("main li h3 a").nth(5).click();
      await page.waitForURL(/practices\/.+/);
      await expectAccessible(page);
    });

    test("nothing is wider than the screen at 320 px", async ({ page }) => {
      await page.setViewportSize({ width: 320, height: 700 });
      for (const path of [
        "",
        "/practices",
        "/practices?topic=health",
        "/about",
        "/about/review",
        "/sign-in",
      ]) {
        await page.goto(`/${locale}${path}`);
        expect(await page.evaluate(() => document.documentElement.scrollWidth), path).toBeLessThanOrEqual(
          320,
        );
      }
    });
  });
}

test("a public page is static, sharable and sets no cookie", async ({ request }) => {
  const list = await (await request.get("/bg/practices")).text();
  const slug = /\/bg\/practices\/([a-z0-9-]{6,})"/.exec(list)?.[1];
  for (const path of ["/bg", "/en", "/bg/practices", "/en/about", `/bg/practices/${slug}`]) {
    // A page older than a minute is shown once more while it is made anew.
    await expect
      .poll(async () => (await request.get(path)).headers()["x-nextjs-cache"], { message: path })
      .toBe("HIT");
    const answer = await request.get(path);
    const headers = answer.headers();
    expect(headers["set-cookie"], path).toBeUndefined();
    expect(headers.etag, path).toBeTruthy();
    expect(headers["cache-control"], path).toContain("s-maxage=60");
    const again = await request.get(path, { headers: { "if-none-match": headers.etag ?? "" } });
    expect(again.status(), path).toBe(304);
    expect((await answer.text()).toLowerCase(), path).toContain("</html>");
  }
});

test("addresses that nobody has written leave nothing on the disk", async ({ request }) => {
  const files = async () => (await readdir(".next", { recursive: true })).length;
  await request.get("/bg/no-such-page-at-all");
  const before = await files();
  for (let number = 0; number < 150; number += 1) {
    const path = number % 2 ? `/bg/practices/nobody-wrote-${number}` : `/en/nobody/wrote/${number}`;
    expect((await request.get(path)).status()).toBe(404);
  }
  expect(await files()).toBe(before);
});

test("the start goes to the visitor's language", async ({ request }) => {
  const to = async (language: string) =>
    (await request.get("/", { headers: { "accept-language": language }, maxRedirects: 0 })).headers()
      .location;
  expect(await to("en-GB,en;q=0.9,bg;q=0.5")).toMatch(/\/en$/);
  expect(await to("de,bg;q=0.8,en;q=0.2")).toMatch(/\/bg$/);
  expect(await to("")).toMatch(/\/bg$/);
});

test("the sitemap names every practice in both languages", async ({ request }) => {
  expect(await (await request.get("/sitemap.xml")).text()).toContain("/sitemaps/practices-1.xml</loc>");
  const sitemap = await (await request.get("/sitemaps/practices-1.xml")).text();
  expect(sitemap.match(/<loc>[^<]*\/bg\/practices\/[^<]+<\/loc>/g)).toHaveLength(52);
  expect(sitemap).toContain('hreflang="en"');
});

test("private pages send strangers to sign in, and do not exist for members without the right", async ({
  page,
  request,
}) => {
  await page.goto("/bg/account/submissions");
  await expect(page).toHaveURL(/\/bg\/sign-in\?back=/);
  expect((await request.get("/api/me")).status()).toBe(401);
});

test("the theme that a reader chooses stays", async ({ page }) => {
  await page.goto("/bg");
  await page.getByLabel(words("bg")("layout.theme.dark")).check({ force: true });
  await expect(page.locator("html")).toHaveAttribute("data-theme", "dark");
  await page.goto("/bg/practices");
  await expect(page.locator("html")).toHaveAttribute("data-theme", "dark");
});

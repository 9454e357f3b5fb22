import type { Browser, Page } from "@playwright/test";
import type { Locale } from "@/lib/i18n/locale";
import practices from "@/prisma/seed/practices.json" with { type: "json" };
import { choose, handIn, press } from "./support/author";
import { dayFromNow } from "./support/calls";
import { publishAs, signInAsShared } from "./support/gathering";
import { expect, expectAccessible, test, words } from "./support/portal";

// One after the other: they sign in as the same sample curators.
test.describe.configure({ mode: "default" });

const sample = (id: string) => {
  const found = practices.find((practice) => practice.id === id);
  if (!found) throw new Error(`The sample practice ${id} is missing.`);
  return { slug: found.slug, title: found.content.title as Record<Locale, string> };
};
const [first, second] = [sample("sos-villages"), sample("uchase")];

/** Signs in with JavaScript and goes on with or without it. */
async function curatorPage(browser: Browser, email: string, javaScriptEnabled: boolean): Promise<Page> {
  const context = await browser.newContext();
  await signInAsShared(await context.newPage(), email);
  const storageState = await context.storageState();
  await context.close();
  const viewport = { width: 1280, height: 900 };
  return (await browser.newContext({ javaScriptEnabled, viewport, storageState })).newPage();
}

/** Begins a draft and gives its id. */
async function begin(page: Page, locale: Locale): Promise<string> {
  await page.goto(`/${locale}/collections/new`);
  await page.locator(`input[name=language][value=${locale}]`).check();
  await page.getByRole("button", { name: words(locale)("form.begin"), exact: true }).click();
  await page.waitForURL(/\/account\/submissions\/[0-9a-f-]{36}\/question/);
  return new URL(page.url()).pathname.split("/").at(-2) ?? "";
}

/** Searches for a sample practice on the page that adds, and adds it. */
async function add(page: Page, locale: Locale, { slug, title }: typeof first): Promise<void> {
  const t = words(locale);
  await page.locator("main input[name=q]").fill(title[locale]);
  await page.locator("main search button").click();
  await page.waitForURL(/[?&]q=/);
  const row = page
    .locator(".picks > li")
    .filter({ has: page.locator(`a[href="/${locale}/practices/${slug}"]`) });
  await row.getByRole("button").click();
  await page.waitForURL(/[?&]added=/);
  await expect(row).toContainText(t("form.collection.add.listed"));
  await expect(row.getByRole("button")).toHaveCount(0);
}

const link = (page: Page, index: number) => page.locator(`[name="items[${index}][link]"]`);

test("a curator writes a collection without JavaScript, and a colleague publishes it", async ({
  browser,
}) => {
  test.setTimeout(240_000);
  const t = words("bg");
  const title = "Децата първо";
  const page = await curatorPage(browser, "curator@example.org", false);
  const fill = (name: string, value: string) => page.locator(`[name="${name}"]`).fill(value);
  const next = async (step: string) => {
    await press(page, "next");
    await page.waitForURL(new RegExp(`/${step}(\\?|#|$)`));
  };

  const id = await begin(page, "bg");
  await fill("title[bg]", title);
  await fill("teaser[bg]", "Какво помага на децата в риск.");
  await fill("organisation[bg]", "Примерен център за компетентност");
  await fill("audience[bg]", "Общински екипи.");
  await fill("question[bg]", "Какво помага на децата в риск?");
  await choose(page, "topics", "early-childhood");
  await choose(page, "targetGroups", "children");
  await next("findings");
  await fill("summary[bg]", "Работи това, което започва рано.");
  await fill("keyMessages[0][text][bg]", "Започвайте рано.");
  await next("items");

  await page.getByRole("link", { name: t("form.collection.add.link"), exact: true }).click();
  await page.waitForURL(/\/add$/);
  await add(page, "bg", first);
  await add(page, "bg", second);
  await page.getByRole("link", { name: t("form.collection.add.back", { count: 2 }), exact: true }).click();
  await page.waitForURL(/\/items$/);
  await expect(page.locator("#f-items-1-link-hint")).toContainText(second.title.bg);

  // What is typed moves along with its row.
  await fill("items[1][why][bg]", "Учи навсякъде.");
  await press(page, "up:items:1");
  await page.waitForURL(/moved=items\.0/);
  await expect(link(page, 0)).toHaveValue(new RegExp(`${second.slug}$`));
  await expect(page.locator('[name="items[0][why][bg]"]')).toHaveValue("Учи навсякъде.");
  await expect(page.getByText(t("form.rows.moved", { place: 1, total: 2 }))).toHaveCount(1);
  await fill("items[1][why][bg]", "Подкрепя семействата.");
  await next("method");
  await fill("validUntil", dayFromNow(300));
  await next("review");
  await handIn(page, "bg");

  const reviewer = await curatorPage(browser, "curator2@example.org", true);
  await publishAs(reviewer, id);
  await page.goto("/bg/collections/detsata-parvo");
  await expect(page.locator("h1")).toHaveText(title);
  const shown = await page.locator("main").innerText();
  expect(shown.indexOf(second.title.bg)).toBeGreaterThan(-1);
  expect(shown.indexOf(second.title.bg)).toBeLessThan(shown.lastIndexOf(first.title.bg));
});

test("rows are dragged by a pointer and moved by the keyboard", async ({ browser }) => {
  test.setTimeout(120_000);
  const page = await curatorPage(browser, "curator@example.org", true);
  const id = await begin(page, "en");
  await page.goto(`/en/collections/${id}/add`);
  await expectAccessible(page);
  await add(page, "en", first);
  await add(page, "en", second);
  await page.goto(`/en/account/submissions/${id}/items`);
  await expectAccessible(page);

  const handle = page.locator("#f-items-1 .grip");
  // It is there once the page's script runs.
  await handle.waitFor();
  await handle.scrollIntoViewIfNeeded();
  const from = await handle.boundingBox();
  if (!from) throw new Error("There is no handle.");
  await page.mouse.move(from.x + 10, from.y + 10);
  await page.mouse.down();
  const above = await page.locator("#f-items-0").boundingBox();
  await page.mouse.move(from.x + 10, (above?.y ?? 0) + 2, { steps: 5 });
  await page.mouse.up();
  await page.waitForURL(/moved=items\.0/);
  await expect(link(page, 0)).toHaveValue(new RegExp(`${second.slug}$`));

  // The button that was pressed has the focus where its row has gone.
  await page.locator("#f-items-0-down").press("Enter");
  await page.waitForURL(/moved=items\.1/);
  await expect(link(page, 0)).toHaveValue(new RegExp(`${first.slug}$`));
  await expect(page.locator("#f-items-1-up")).toBeFocused();
});

import { locales } from "@/lib/i18n/locale";
import { expect, expectAccessible, test, words } from "./support/portal";

/** The sample collection: its second version is the newest. */
const path = "collections/parvite-godini-i-zdraveto";

test("a collection is found from the home page and read in both languages, on a phone too", async ({
  page,
}) => {
  await page.goto("/bg");
  await page.locator("#collections").scrollIntoViewIfNeeded();
  await page.locator(`main a[href="/bg/${path}"]`).click();
  await expect(page).toHaveURL(`/bg/${path}`);
  for (const locale of locales) {
    const t = words(locale);
    await page.goto(`/${locale}/${path}`);
    await expect(page.getByRole("heading", { level: 1 })).toBeVisible();
    await expect(page.locator(".bno")).toHaveText(t("collection.number", { number: 2 }));
    await page.getByRole("link", { name: t("entries.sections.comparison"), exact: true }).click();
    await expect(page.locator("#comparison")).toBeInViewport();
    await expectAccessible(page);
  }
  await page.setViewportSize({ width: 320, height: 800 });
  expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(320);
});

test("an older version stays at its address and leads to the newest and to what changed, without JavaScript", async ({
  browser,
}) => {
  const t = words("en");
  const context = await browser.newContext({ javaScriptEnabled: false });
  const page = await context.newPage();
  await page.goto(`/en/${path}/v/1`);
  await expect(page.locator(".bno")).toHaveText(t("collection.number", { number: 1 }));
  await expect(page.locator("head meta[name=robots]")).toHaveAttribute("content", /noindex/);
  await page.locator(".bolder").getByRole("link", { name: "What has changed" }).click();
  await expect(page).toHaveURL(`/en/${path}/v/2/changes/1`);
  await expect(page.getByRole("heading", { level: 1 })).toHaveText(t("collection.changes.title"));
  await expect(page.getByRole("heading", { name: t("collection.changes.added"), exact: true })).toBeVisible();
  await page.getByRole("link", { name: t("collection.changes.read", { number: 2 }) }).click();
  await expect(page.locator("head link[rel=canonical]")).toHaveAttribute("href", new RegExp(`/en/${path}$`));
  for (const gone of [
    `/en/${path}/v/99`,
    `/en/${path}/v/02`,
    `/en/${path}/v/1/changes`,
    "/en/collections/none",
  ])
    expect((await page.request.get(gone)).status(), gone).toBe(404);
  await context.close();
});

test("a reader who comes back is told once that the collection has changed", async ({ page }) => {
  const t = words("bg");
  const note = page.getByRole("status").filter({ hasText: t("collection.notice.since", { number: 1 }) });
  await page.goto(`/bg/${path}`);
  // What is kept is the number of the version alone, in this browser.
  const kept = () =>
    page.evaluate(() => Object.entries(localStorage).filter(([key]) => key.startsWith("read-version:")));
  await expect.poll(kept).toEqual([[expect.any(String), "2"]]);
  await expect(note).toHaveCount(0);
  await page.evaluate(() => {
    for (const key of Object.keys(localStorage))
      if (key.startsWith("read-version:")) localStorage.setItem(key, "1");
  });
  await page.reload();
  await expect(note).toBeVisible();
  await note.getByRole("link").click();
  await expect(page).toHaveURL(`/bg/${path}/v/2/changes/1`);
  await expectAccessible(page);
  await page.goto(`/bg/${path}`);
  await expect.poll(kept).toEqual([[expect.any(String), "2"]]);
  await expect(note).toHaveCount(0);
});

test("a collection on paper is light, without navigation, and begins a page where the white spots are", async ({
  page,
}) => {
  await page.goto(`/bg/${path}`);
  await page.emulateMedia({ media: "print", colorScheme: "dark" });
  for (const hidden of ["header.top", ".toc", "#downloads", ".bhead .btns"])
    await expect(page.locator(hidden).first()).toBeHidden();
  await expect(page.locator("#funding")).toBeVisible();
  const styleOf = (selector: string, property: string) =>
    page
      .locator(selector)
      .first()
      .evaluate((element, name) => getComputedStyle(element).getPropertyValue(name), property);
  expect(await styleOf("body", "background-color")).toBe("rgb(255, 255, 255)");
  expect(await styleOf(".bhead h1", "color")).toBe("rgb(22, 32, 42)");
  expect(await styleOf("#heat", "break-before")).toBe("page");
  const top = async (id: string) => (await page.locator(id).boundingBox())?.y ?? 0;
  expect(await top("#heat")).toBeLessThan(await top("#items"));
});

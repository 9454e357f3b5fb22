import { signInAsShared } from "./support/gathering";
import { expect, expectAccessible, test, words } from "./support/portal";

test("a cell of the matrix leads to as many practices as it says, and the map and the table say the same", async ({
  page,
}) => {
  const t = words("bg");
  await page.goto("/bg/coverage");
  await expectAccessible(page);
  const link = page.locator("a.covc[href*='objective=k'][href*='region=BG421']").first();
  const [own = 0, national = 0] = ((await link.innerText()).match(/\d+/g) ?? []).map(Number);
  expect(own + national).toBeGreaterThan(1);
  await link.click();
  await page.waitForURL(/\/bg\/practices\?objective=k&region=BG421/);
  await expect(page.locator("#rc")).toContainText(String(own + national));
  await page.goto("/bg/coverage?objective=k");
  for (const view of ["map", "table"] as const) {
    await page.getByRole("link", { name: t(`coverage.views.${view}`), exact: true }).click();
    await page.waitForURL(new RegExp(`objective=k&view=${view}`));
    const same = page.locator("a.covc[href*='region=BG421']:not([href*='region=BG311'])");
    await expect(same).toContainText(String(own));
    await expectAccessible(page);
  }
});

test("filters, views and files work without JavaScript, on a phone", async ({ browser }) => {
  const t = words("en");
  const context = await browser.newContext({
    javaScriptEnabled: false,
    viewport: { width: 390, height: 800 },
  });
  const page = await context.newPage();
  await page.goto("/en/coverage");
  await page.locator("select[name=by]").selectOption("oblast");
  await page.locator("select[name=group]").selectOption("roma");
  await page.locator("select[name=show]").selectOption("evidence");
  await page.getByRole("button", { name: t("coverage.filters.apply"), exact: true }).click();
  await page.waitForURL(/by=oblast/);
  await expect(page.locator("select[name=group]")).toHaveValue("roma");
  await expect(page.locator(".cov tbody tr").first().locator("td")).toHaveCount(29);
  expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(390);
  const address = await page.locator("a[href*='coverage.csv']").getAttribute("href");
  const file = await page.request.get(address ?? "");
  expect(file.headers()["content-type"]).toContain("text/csv");
  expect((await file.text()).trim().split("\r\n")).toHaveLength(1 + 13 * 28);
  const drawing = await page.request.get((address ?? "").replace(".csv", ".svg"));
  expect(await drawing.text()).toContain("<title id=");
  await page.getByRole("link", { name: t("coverage.filters.clear"), exact: true }).click();
  await expect(page).toHaveURL(/\/en\/coverage$/);
  await context.close();
});

test("a white spot becomes a call for ideas that begins with it", async ({ browser }) => {
  const t = words("bg");
  const context = await browser.newContext();
  const page = await context.newPage();
  await signInAsShared(page, "curator@example.org");
  await page.goto("/bg/coverage?group=roma");
  await page.locator("a.covc.ws[href='#spots-b']").first().click();
  const spots = page.locator("#spots-b");
  // Some browsers open what an address leads to, others leave it to the reader.
  if (!(await spots.evaluate((details: HTMLDetailsElement) => details.open)))
    await spots.locator("summary").click();
  await spots.locator("a[href*='oblast=BG311']:not([href*='oblast=BG321'])").click();
  await page.waitForURL(/\/bg\/challenges\/new\?objective=b/);
  await expect(page.locator("main .note").first()).toContainText("Видин");
  await expectAccessible(page);
  await page.getByRole("button", { name: t("form.begin"), exact: true }).click();
  await page.waitForURL(/\/account\/submissions\/[0-9a-f-]{36}\/question/);
  await expect(page.locator("input[name=targetGroups][value=roma]")).toBeChecked();
  await page.goto(page.url().replace("/question", "/media"));
  await expect(page.locator("input[name=objectives][value=b]")).toBeChecked();
  await expect(page.locator("input[name=oblasti][value=BG315]")).toBeChecked();
  await expect(page.locator("input[name=oblasti][value=BG331]")).not.toBeChecked();
  await context.close();
});

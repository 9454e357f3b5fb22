import type { Browser, BrowserContext, Page } from "@playwright/test";
import { signInAsShared } from "./support/gathering";
import { expect, expectAccessible, signIn, test, words } from "./support/portal";

// A curator of the sample office; no other file signs in as this one. Lists and notes that the tests make are theirs alone.
test.describe.configure({ mode: "default" });

let signedIn: Awaited<ReturnType<BrowserContext["storageState"]>>;
test.beforeAll(async ({ browser }) => {
  test.setTimeout(150_000);
  const context = await browser.newContext();
  await signInAsShared(await context.newPage(), "curator2@example.org");
  signedIn = await context.storageState();
  await context.close();
});

const open = async (browser: Browser, javaScriptEnabled: boolean): Promise<Page> =>
  (await browser.newContext({ javaScriptEnabled, storageState: signedIn })).newPage();

/** The form that has this field. */
const formWith = (page: Page, name: string) => page.locator(`main form:has([name="${name}"])`);

test("a colleague writes a note and highlights a passage without JavaScript, and it is beside the text", async ({
  browser,
}) => {
  test.slow();
  const t = words("bg");
  const page = await open(browser, false);
  await page.goto("/bg/office/read/practices/ucha-se");
  const passage = await page.locator("#reading .prose p").first().innerText();
  await page.locator(".obeside .lnk").first().click();
  await expect(page.locator("[name=place]")).toHaveValue("section:problem");
  const form = formWith(page, "body");
  await form.getByRole("button").click();
  await expect(form.getByText(t("office.problems.body"))).toBeVisible();
  const quote = passage.slice(0, 24).trim();
  await form.locator("[name=quote]").fill(`  ${quote.replaceAll(" ", "  ")} `);
  await form.locator("[name=body]").fill("Да влезе в параграф 2.");
  await form.getByRole("button").click();
  await page.waitForURL(/done=noted/);
  await expect(page.locator("#reading mark").first()).toHaveText(quote);
  await expect(page.locator(".obeside .onote").first()).toContainText("Да влезе в параграф 2.");
  await expect(form.locator("[name=body]")).toHaveValue("");
  await page.setViewportSize({ width: 320, height: 700 });
  expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(320);
  await page.goto("/bg/office");
  await expect(page.locator(".onote", { hasText: "Да влезе в параграф 2." }).first()).toBeVisible();
  await page.context().close();
});

test("a colleague shares a list, a visitor opens it, and nobody once it is revoked", async ({ browser }) => {
  test.slow();
  const t = words("en");
  const page = await open(browser, true);
  const name = "For the committee in May";
  await page.goto("/en/office");
  await expectAccessible(page);
  await formWith(page, "name").locator("[name=name]").fill(name);
  await formWith(page, "name").getByRole("button").click();
  await page.waitForURL(/done=listMade/);
  await formWith(page, "address").locator("[name=address]").fill("/bg/practices/ucha-se");
  await formWith(page, "address").locator("[name=note]").fill("Why it is here.");
  await formWith(page, "address").getByRole("button").click();
  await page.waitForURL(/done=listed/);
  await expectAccessible(page);
  await page
    .locator("main")
    .getByRole("link", { name: t("office.lists.share") })
    .click();
  await page.waitForURL(/\/office\/share\?/);
  await page.locator("[name=days][value='1']").check();
  await expectAccessible(page);
  await formWith(page, "days").getByRole("button").click();
  const address = await page.locator("#shared-address").inputValue();
  expect(address).toMatch(/\/en\/shared\/[\w-]{43}$/);

  const visitor = await (await browser.newContext()).newPage();
  const path = new URL(address).pathname;
  const answer = await visitor.goto(path);
  expect(answer?.headers()["cache-control"]).toContain("no-store");
  expect(answer?.headers()["referrer-policy"]).toBe("same-origin");
  await expect(visitor.locator("h1")).toHaveText(name);
  await expect(visitor.locator("main")).toContainText("Why it is here.");
  await expect(visitor.locator("main")).not.toContainText("Кураторов");
  await expectAccessible(visitor);

  await page.goto("/en/office");
  const line = page.locator(".olines li", { hasText: t("office.shares.list", { name }) });
  await line.getByRole("button").click();
  await page.waitForURL(/done=revoked/);
  expect((await visitor.goto(path))?.status()).toBe(404);
  await expect(visitor.locator("h1")).toHaveText(t("office.shared.goneTitle"));
  for (const each of [page, visitor]) await each.context().close();
});

test("what is selected in a text goes into the note, and who has no office reads what one is", async ({
  browser,
}) => {
  test.slow();
  const t = words("bg");
  const page = await open(browser, true);
  await page.goto("/bg/office/read/practices/zdravni-mediatori");
  await expectAccessible(page);
  await page.locator("#reading section .prose p").nth(1).selectText();
  await page.getByRole("button", { name: t("office.notes.form.pick"), exact: true }).click();
  await expect(page.locator("[name=quote]")).not.toHaveValue("");
  await expect(page.locator("[name=place]")).toHaveValue("section:solution");
  await expect(page.locator("[name=body]")).toBeFocused();
  await page.goto("/bg/collections/parvite-godini-i-zdraveto");
  await page.getByRole("link", { name: t("office.link.notes") }).click();
  await page.waitForURL(/\/office\/read\/collections\//);
  // The sample note highlights a passage of it.
  const marked = () =>
    page.evaluate(() => [...(CSS.highlights.get("office") ?? [])].map((range) => String(range)));
  await expect.poll(marked).toEqual([expect.stringContaining("станала професия")]);
  await expectAccessible(page);
  await page.context().close();

  const stranger = await (await browser.newContext()).newPage();
  await signIn(stranger, "office-stranger@example.org");
  await stranger.goto("/bg/office");
  await expect(stranger.locator("main")).toContainText(t("office.none.title"));
  expect((await stranger.goto("/bg/office/read/practices/ucha-se"))?.status()).toBe(404);
  await stranger.context().close();
});

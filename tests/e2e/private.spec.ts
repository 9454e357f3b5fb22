import type { Page } from "@playwright/test";
import { startPractice } from "./support/author";
import { expect, expectAccessible, signIn, test, words } from "./support/portal";

// The people of these tests are nobody else's: a new sign-in mail ends the code of the one before.
test.describe.configure({ mode: "default" });

const steps = ["basics", "story", "results", "transfer", "media", "review", "preview"];

/** Fails where a page is wider than a small phone. */
async function expectNarrow(page: Page): Promise<void> {
  await page.setViewportSize({ width: 320, height: 700 });
  expect(await page.evaluate(() => document.documentElement.scrollWidth), page.url()).toBeLessThanOrEqual(
    320,
  );
  await page.setViewportSize({ width: 1280, height: 900 });
}

test("axe finds nothing on an author's pages", async ({ page }) => {
  const locale = "bg";
  test.slow();
  await signIn(page, "axe-author@example.org", locale);
  // Whoever comes for the first time says their name.
  await expect(page).toHaveURL(/\/account\/profile/);
  await expectAccessible(page);
  await page.locator("input[name=name]").fill("Нова Примерова");
  await page.locator("form:has(input[name=name]) button").first().click();
  await page.goto(`/${locale}/account/submissions`);
  await expectAccessible(page);
  await page.goto(`/${locale}/practices/new`);
  await expectAccessible(page);
  const id = await startPractice(page, locale);
  for (const step of steps) {
    await page.goto(`/${locale}/account/submissions/${id}/${step}`);
    await expectAccessible(page);
    await expectNarrow(page);
  }
  await page.goto(`/${locale}/account/submissions/${id}/basics`);
  await page.locator('[name="startYear"]').fill("?");
  await page.locator("button[name=intent][value=next]").click();
  await expect(page.locator('[name="startYear"]')).toHaveAttribute("aria-invalid", "true");
  await expectAccessible(page);
  await page.goto(`/${locale}/account/submissions`);
  await expectAccessible(page);
  await expectNarrow(page);
});

test("axe finds nothing on the team's pages", async ({ page }) => {
  const locale = "en";
  test.slow();
  await signIn(page, "admin@example.org", locale);
  for (const path of [
    "moderation",
    "moderation?list=published",
    "admin/members",
    "admin/glossary",
    "admin/glossary/new",
    "admin/offices",
    "account/profile",
  ]) {
    await page.goto(`/${locale}/${path}`);
    await expectAccessible(page);
    await expectNarrow(page);
  }
  await page.goto(`/${locale}/moderation`);
  const item = await page.locator("main a[href*='/moderation/']").first().getAttribute("href");
  for (const view of ["fields", "page", "history"]) {
    await page.goto(`${item?.split("?")[0]}?view=${view}`);
    await expectAccessible(page);
    await expectNarrow(page);
  }
  await page.goto(`/${locale}/admin/members`);
  await page.locator("main a[href*='/admin/members/']").first().click();
  await page.waitForURL(/admin\/members\/.+/);
  await expectAccessible(page);
});

/** Presses Tab until this element has the focus. */
async function tabTo(page: Page, selector: string): Promise<void> {
  for (let presses = 0; presses < 200; presses += 1) {
    await page.keyboard.press("Tab");
    if (await page.evaluate((wanted) => document.activeElement?.matches(wanted), selector)) return;
  }
  throw new Error(`No way by keyboard to ${selector}`);
}

test("a practice is begun, written and sent on by keyboard alone", async ({ page }) => {
  await signIn(page, "curator@example.org");
  await page.goto("/bg");
  await page.keyboard.press("Tab");
  await expect(page.locator(":focus")).toHaveText(words("bg")("layout.skip"));
  await tabTo(page, "a[href='/bg/share']");
  await page.keyboard.press("Enter");
  await page.waitForURL(/share/);
  await tabTo(page, "a[href='/bg/practices/new']");
  await page.keyboard.press("Enter");
  await page.waitForURL(/practices\/new/);
  await tabTo(page, "input[name=language]");
  await page.keyboard.press("Space");
  await tabTo(page, "form button");
  await page.keyboard.press("Enter");
  await page.waitForURL(/\/basics/);
  for (const [name, text] of [
    ["title[bg]", "Само с клавиатура"],
    ["teaser[bg]", "Всичко се прави с табулатор и интервал."],
    ["organisation[bg]", "Сдружение „Клавиш“"],
  ]) {
    await tabTo(page, `[name="${name}"]`);
    await page.keyboard.type(text ?? "");
  }
  await tabTo(page, "input[name=topics][value=digital]");
  await page.keyboard.press("Space");
  await tabTo(page, "button[name=intent][value=next]:not([data-enter])");
  await page.keyboard.press("Enter");
  await page.waitForURL(/\/story/);
  await tabTo(page, '[name="problem[bg]"]');
  await page.keyboard.type("Мишката се счупи.");
  await tabTo(page, "button[name=intent][value=basics]");
  await page.keyboard.press("Enter");
  await page.waitForURL(/\/basics/);
  await expect(page.locator('[name="title[bg]"]')).toHaveValue("Само с клавиатура");
  await expect(page.locator("input[name=topics][value=digital]")).toBeChecked();
});

test("a moderator claims and decides by keyboard alone", async ({ page }) => {
  await signIn(page, "admin@example.org", "en");
  await page.goto("/en/moderation");
  await tabTo(page, "main a[href*='/moderation/5eed']");
  await page.keyboard.press("Enter");
  await page.waitForURL(/\/moderation\/5eed/);
  await tabTo(page, "form:has(input[value=claim]) button");
  await page.keyboard.press("Enter");
  await expect(page.locator("input[name=decision]").first()).toBeAttached();
  await tabTo(page, "input[name=decision]");
  await page.keyboard.press("ArrowDown");
  await expect(page.locator("input[name=decision][value=schedule]")).toBeChecked();
  await page.keyboard.press("ArrowDown");
  await expect(page.locator("input[name=decision][value=request_changes]")).toBeChecked();
  await tabTo(page, "textarea[name=reason]");
  await page.keyboard.type("Add a source, please tell who counted.");
  await tabTo(page, "form:has(input[name=decision]) button");
  await page.keyboard.press("Enter");
  await page.waitForURL(/done=request_changes/);
});

test("an administrator ends a member's sessions", async ({ page, browser }) => {
  const member = await (await browser.newContext()).newPage();
  await signIn(member, "revoked@example.org", "en");
  await member.goto("/en/account/profile");
  await member.locator("input[name=name]").fill("Revoked Sample");
  await member.locator("form:has(input[name=name]) button").first().click();
  await signIn(page, "admin@example.org", "en");
  await page.goto("/en/admin/members?q=revoked");
  await page.locator("main a[href*='/admin/members/']").first().click();
  const form = page.locator("form:has(input[name=act][value=sessions])");
  await form.locator("[name=reason]").fill("A lost phone.");
  await form.getByRole("button").click();
  await page.waitForURL(/done=sessions/);
  await member.goto("/en/account/profile");
  await expect(member).toHaveURL(/\/sign-in/);
  await member.context().close();
});

test("an administrator keeps the search's glossary, without JavaScript, and loses nothing typed", async ({
  browser,
}) => {
  const t = words("en");
  const context = await browser.newContext({ javaScriptEnabled: false });
  const page = await context.newPage();
  await signIn(page, "admin@example.org", "en");
  await page.goto("/en/admin/members");
  await page.getByRole("link", { name: t("glossary.title"), exact: true }).click();
  await page.getByRole("link", { name: t("glossary.add"), exact: true }).click();
  const save = page.getByRole("button", { name: t("glossary.form.save"), exact: true });
  await page.locator("textarea[name=bg]").fill("пейка за разговори\nМЕНТОР");
  await page.locator("textarea[name=en]").fill("talking bench");
  await save.click();
  await expect(page.locator("#bg-error")).toContainText("МЕНТОР");
  await expect(page.locator("textarea[name=en]")).toHaveValue("talking bench");
  await page.locator("textarea[name=bg]").fill("пейка за разговори");
  await save.click();
  await expect(page.locator("main [role=status]").first()).toContainText(t("glossary.done.saved"));

  await page.locator("main input[name=q]").fill("РАЗГОВОРИ");
  await page.locator("main search button").click();
  await page.getByRole("link", { name: "пейка за разговори" }).click();
  const address = page.url();
  const other = await context.newPage();
  await other.goto(address);
  await other.locator("textarea[name=en]").fill("talking bench\nchatty bench");
  await other.locator("form:has(textarea) button").click();
  await other.close();

  await page.locator("textarea[name=en]").fill("buddy bench");
  await save.click();
  await expect(page.locator("main [role=alert]").first()).toContainText("chatty bench");
  await expect(page.locator("textarea[name=en]")).toHaveValue("buddy bench");
  await save.click();
  await expect(page.locator("main [role=status]").first()).toContainText(t("glossary.done.saved"));

  await page.goto(address);
  await expect(page.locator("textarea[name=en]")).toHaveValue("buddy bench");
  await page.locator("summary", { hasText: t("glossary.remove.open") }).click();
  await page.getByRole("button", { name: t("glossary.remove.yes"), exact: true }).click();
  await expect(page.locator("main [role=status]").first()).toContainText(t("glossary.done.removed"));
  await context.close();
});

test("the form of a pair is accessible when something in it is wrong", async ({ page }) => {
  await signIn(page, "admin@example.org");
  await page.goto("/bg/admin/glossary/new");
  await page.locator("textarea[name=en]").fill("x".repeat(81));
  await page.getByRole("button", { name: words("bg")("glossary.form.save"), exact: true }).click();
  await expect(page.locator("textarea[name=bg]")).toBeFocused();
  await expect(page.locator("#en-error")).toContainText("80");
  await expectAccessible(page);
  await page.goto("/bg/admin/glossary?q=ментор");
  await page.locator("main tbody a").first().click();
  await page.waitForURL(/admin\/glossary\/.{36}/);
  await page.locator("summary", { hasText: words("bg")("glossary.remove.open") }).click();
  await expectAccessible(page);
});

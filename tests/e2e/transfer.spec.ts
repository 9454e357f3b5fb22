import { signInAs, signInAsShared } from "./support/gathering";
import { expect, expectAccessible, signIn, test, words } from "./support/portal";

const practices = ["konkordia", "jamba"];

test("a municipality compares two practices and takes a plan away, without JavaScript", async ({
  browser,
}) => {
  const t = words("bg");
  const context = await browser.newContext({
    javaScriptEnabled: false,
    viewport: { width: 320, height: 700 },
  });
  const page = await context.newPage();
  await page.goto(`/bg/practices/${practices[0]}`);
  await page.getByRole("link", { name: t("transfer.link.open") }).click();
  await page.waitForURL(/\/bg\/transfer-fit\?practices=konkordia$/);
  const main = page.locator("main");
  await expect(main).toContainText(t("transfer.result.bare"));

  await main.locator("[name=municipality]").selectOption("VID09");
  await main.locator("[name=population]").fill("много");
  await main.locator("[name=practices]").nth(1).fill(`http://localhost/en/practices/${practices[1]}`);
  await main.getByRole("button", { name: t("transfer.form.submit") }).click();
  await expect(main.locator("[name=population]")).toHaveAttribute("aria-invalid", "true");
  await expect(main.locator("[name=population]")).toHaveValue("много");
  await main.locator("[name=population]").fill("48 000");
  await main.locator("details:has([name=group]) > summary").click();
  await main.locator("[name=group][value=homeless-people]").check();
  await main.getByRole("button", { name: t("transfer.form.submit") }).click();
  await expect(main.locator("[aria-invalid]")).toHaveCount(0);
  await expect(main.locator(".fitt thead th")).toHaveCount(2);
  // Seven conditions of each stand somehow, and say so.
  await expect(main.locator(".fits")).toHaveCount(14);
  expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(320);

  const plan = await main.getByRole("link", { name: t("transfer.result.plan") }).getAttribute("href");
  const file = await page.request.get(plan ?? "");
  expect(file.status()).toBe(200);
  expect(file.headers()["content-disposition"]).toContain("plan-za-adaptirane.docx");
  // A Word document is a ZIP.
  expect((await file.body()).subarray(0, 2).toString()).toBe("PK");
  expect((await page.request.get("/bg/transfer-fit/plan?practices=no-such")).status()).toBe(404);
  await context.close();
});

test("a member keeps a check and deletes it", async ({ page }) => {
  test.slow();
  const t = words("en");
  await page.goto("/en/transfer-fit");
  await expectAccessible(page);
  await page.goto(`/en/transfer-fit?population=5000&staff=1.5&practices=${practices.join(",")}`);
  await expectAccessible(page);
  await expect(page.locator("meta[name=robots]")).toHaveAttribute("content", /noindex/);
  const asked = await page.getByRole("link", { name: t("transfer.result.keep") }).getAttribute("href");

  await signInAs(page, "fit-keeper@example.org", "Sample Keeper", "en");
  await page.goto(asked ?? "");
  const main = page.locator("main");
  await main.locator("[name=name]").fill(" ");
  await main.getByRole("button", { name: t("transfer.saved.keep.save") }).click();
  await expect(main.locator("[name=name]")).toHaveAttribute("aria-invalid", "true");
  await main.locator("[name=name]").fill("Village school");
  await main.getByRole("button", { name: t("transfer.saved.keep.save") }).click();
  await page.waitForURL(/\/account\/fits\?done=saved/);
  await expectAccessible(page);
  await main.getByRole("link", { name: "Village school" }).click();
  await page.waitForURL(/\/en\/transfer-fit\?population=5000&staff=1\.5&practices=konkordia,jamba/);
  await page.goBack();
  await main
    .locator("summary")
    .filter({ hasText: t("transfer.saved.delete") })
    .click();
  await main.getByRole("button", { name: t("transfer.saved.yes") }).click();
  await page.waitForURL(/done=deleted/);
  await expect(main.getByRole("link", { name: "Village school" })).toHaveCount(0);
});

test("a curator checks a claim, and readers see it", async ({ browser }) => {
  test.slow();
  const t = words("bg");
  // No other test reads the claims of this practice.
  const practice = "/bg/practices/zelena-sofia";
  const reader = await (await browser.newContext()).newPage();
  await reader.goto(practice);
  const entryId = await reader.locator("main input[name=entryId]").first().inputValue();

  const curator = await (await browser.newContext()).newPage();
  await signInAsShared(curator, "curator@example.org");
  await curator.goto("/bg/claims?state=never");
  await expectAccessible(curator);
  await curator.goto(`/bg/claims/${entryId}`);
  await expectAccessible(curator);
  const form = curator.locator("main form:has([name=verdict])").first();
  const submit = form.getByRole("button", { name: t("claims.desk.submit") });
  await submit.click();
  await expect(form.getByText(t("claims.desk.problems.verdict"))).toBeVisible();
  await form.locator("[name=verdict][value=partly]").check({ force: true });
  await submit.click();
  await expect(form.locator("[name=note]")).toHaveAttribute("aria-invalid", "true");
  const note = "Източникът има само първата година.";
  await form.locator("[name=note]").fill(note);
  await submit.click();
  await curator.waitForURL(/done=check/);
  await expect(curator.locator("main")).toContainText(note);

  await reader.goto(practice);
  await expect(reader.locator("#results .claimw.partly")).toHaveCount(1);
  await reader.getByRole("link", { name: t("claims.ledger.link") }).click();
  await reader.waitForURL(/\/zelena-sofia\/claims$/);
  await expect(reader.locator("main")).toContainText(note);
  await expectAccessible(reader);

  const stranger = await (await browser.newContext()).newPage();
  await signIn(stranger, "claim-stranger@example.org");
  expect((await stranger.goto(`/bg/claims/${entryId}`))?.status()).toBe(404);
  for (const page of [reader, curator, stranger]) await page.context().close();
});

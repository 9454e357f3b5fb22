import type { Browser, BrowserContext, Page } from "@playwright/test";
import { type Locale, locales } from "@/lib/i18n/locale";
import ideas from "@/prisma/seed/ideas.json" with { type: "json" };
import { signInAsShared } from "./support/gathering";
import { expect, expectAccessible, newestMail, signIn, test, ways, words } from "./support/portal";

// One after the other, on the same sample ideas: each leaves them in the phase in which it found them, and unmerged.
test.describe.configure({ mode: "default" });

/** A sample idea by its name among them. */
function sample(name: string) {
  const found = ideas.find(({ id }) => id === name);
  if (!found) throw new Error(`There is no sample idea "${name}".`);
  const { slug, owner, content } = found;
  const title: Partial<Record<Locale, string>> = content.title;
  return { slug, owner, title: (locale: Locale) => title[locale] ?? title.bg ?? "" };
}

const moved = sample("empty-buildings-map");
const answered = sample("digital-help");
// Another idea is merged into the gardens already: they stay what they are for the tests that read it.
const from = sample("empty-buildings-map");
const into = sample("block-gardens");
const late = sample("mobile-pharmacy");

/** The team signs in once for all of these tests. */
let signedIn: Awaited<ReturnType<BrowserContext["storageState"]>>;
test.beforeAll(async ({ browser }) => {
  test.setTimeout(150_000);
  const context = await browser.newContext();
  await signInAsShared(await context.newPage(), "curator@example.org");
  signedIn = await context.storageState();
  await context.close();
});

async function open(browser: Browser, { javaScript, team }: { javaScript: boolean; team: boolean }) {
  const context = await browser.newContext({
    javaScriptEnabled: javaScript,
    viewport: { width: 1280, height: 900 },
    ...(team && { storageState: signedIn }),
  });
  return context.newPage();
}

/** Opens an idea's page on the team's desk. */
async function openOnDesk(page: Page, locale: Locale, { slug }: { slug: string }): Promise<void> {
  await page.goto(`/${locale}/moderation/ideas?${new URLSearchParams({ q: `/bg/ideas/${slug}` })}`);
  await page.locator("main th a").click();
  await page.waitForURL(/\/moderation\/ideas\/[0-9a-f-]{36}$/);
}

/** The form of the team's page that has this field. */
const formWith = (page: Page, name: string) => page.locator(`main form:has([name="${name}"])`);

for (const { locale, javaScript } of ways) {
  const how = `in ${locale}, ${javaScript ? "with" : "without"} JavaScript`;
  const mark = `${locale} ${javaScript ? 1 : 2}`;
  const t = words(locale);

  test(`the team moves an idea and explains it ${how}`, async ({ browser }) => {
    test.slow();
    const team = await open(browser, { javaScript, team: true });
    const reader = await open(browser, { javaScript, team: false });
    await openOnDesk(team, locale, moved);
    if (javaScript) await expectAccessible(team);
    const form = formWith(team, "to");

    await form.locator("[name=en]").fill("Kept while something is missing");
    await form.getByRole("button", { name: t("ideaLife.desk.move.submit") }).click();
    await expect(form.getByText(t("ideaLife.desk.problems.choose"))).toBeVisible();
    await expect(form.locator("[name=en]")).toHaveValue("Kept while something is missing");
    await form.locator("[name=to][value=parked]").check();
    await form.getByRole("button", { name: t("ideaLife.desk.move.submit") }).click();
    await expect(form.locator("[name=bg]")).toHaveAttribute("aria-invalid", "true");
    await expect(form.locator("[name=to][value=parked]")).toBeChecked();

    const explanation = `Чакаме данни от общините, ${mark}.`;
    await form.locator("[name=bg]").fill(explanation);
    await form.locator("[name=en]").fill("");
    await form.getByRole("button", { name: t("ideaLife.desk.move.submit") }).click();
    await team.waitForURL(/done=move/);
    await expect(team.locator("main").getByRole("status")).toContainText(t("ideaLife.desk.done.move"));
    expect(await newestMail(team, moved.owner)).toContain(explanation);

    await reader.goto(`/${locale}/ideas/${moved.slug}`);
    await expect(reader.locator(".phases")).toContainText(t("ideaLife.phases.parked"));
    const told = reader.locator(".lifel li").filter({ hasText: explanation }).first();
    await expect(told).toBeVisible();
    // Another language than the page's is marked.
    await expect(told.locator("[lang=bg]")).toHaveCount(locale === "bg" ? 0 : 1);

    await openOnDesk(team, locale, moved);
    await form.locator("[name=to][value=open]").check();
    await form.locator("[name=bg]").fill(`Данните дойдоха, ${mark}.`);
    await form.getByRole("button", { name: t("ideaLife.desk.move.submit") }).click();
    await team.waitForURL(/done=move/);
    await reader.goto(`/${locale}/ideas/${moved.slug}`);
    await expect(reader.locator(".phases [aria-current=step]")).toContainText(t("ideaLife.phases.open"));
    await expect(reader.locator(".lifel li").first()).toContainText(`Данните дойдоха, ${mark}.`);
    if (javaScript) await expectAccessible(reader);
    for (const page of [team, reader]) await page.context().close();
  });

  test(`the team answers an idea officially ${how}`, async ({ browser }) => {
    test.slow();
    const team = await open(browser, { javaScript, team: true });
    const reader = await open(browser, { javaScript, team: false });
    await team.setViewportSize({ width: 320, height: 700 });
    await openOnDesk(team, locale, answered);
    const form = team.locator("main form:has(#answer-bg)");
    await form.getByRole("button", { name: t("ideaLife.desk.answer.submit") }).click();
    await expect(form.locator("[name=bg]")).toHaveAttribute("aria-invalid", "true");
    const body = `Читалищната мрежа поема обученията, ${mark}.`;
    await form.locator("[name=bg]").fill(body);
    await form.locator("[name=en]").fill(`The community centres take the training over, ${mark}.`);
    expect(await team.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(320);
    await form.getByRole("button", { name: t("ideaLife.desk.answer.submit") }).click();
    await team.waitForURL(/done=answer/);
    expect(await newestMail(team, answered.owner)).toContain(body);
    await reader.goto(`/${locale}/ideas/${answered.slug}`);
    await expect(reader.locator("#answer article").first()).toContainText(
      locale === "bg" ? body : `The community centres take the training over, ${mark}.`,
    );
    for (const page of [team, reader]) await page.context().close();
  });

  test(`the team merges two ideas and undoes it ${how}`, async ({ browser }) => {
    test.slow();
    const team = await open(browser, { javaScript, team: true });
    const reader = await open(browser, { javaScript, team: false });
    await openOnDesk(team, locale, from);
    await team.getByRole("link", { name: t("ideaLife.desk.merge.open") }).click();
    await team.waitForURL(/\/merge$/);
    await team.locator("main [name=q]").fill(`/bg/ideas/${into.slug}`);
    await team.locator("main search button").click();
    await team.waitForURL(/\/merge\?q=/);
    const form = formWith(team, "into");
    await form.locator("[name=into]").check();
    await form.getByRole("button", { name: t("ideaLife.desk.merge.submit") }).click();
    await expect(form.locator("[name=bg]")).toHaveAttribute("aria-invalid", "true");
    if (javaScript) await expectAccessible(team);
    const explanation = `Градините растат на празни места, ${mark}.`;
    await form.locator("[name=bg]").fill(explanation);
    await form.getByRole("button", { name: t("ideaLife.desk.merge.submit") }).click();
    await team.waitForURL(/done=merge/);
    await expect(team.locator("main").getByRole("status")).toContainText(t("ideaLife.desk.done.merge"));
    for (const { owner } of [from, into]) expect(await newestMail(team, owner)).toContain(explanation);

    // The old address leads to the idea that stays, which tells of the other; lists have one.
    await reader.goto(`/${locale}/ideas/${from.slug}`);
    await expect(reader).toHaveURL(new RegExp(`/${locale}/ideas/${into.slug}$`));
    await expect(reader.locator("main")).toContainText(from.title(locale));
    await expect(reader.locator(".lifel")).toContainText(explanation);
    await reader.goto(`/${locale}/ideas`);
    await expect(reader.locator("main li h3 a").filter({ hasText: from.title(locale) })).toHaveCount(0);
    expect(await (await reader.request.get("/sitemaps/ideas-1.xml")).text()).not.toContain(from.slug);

    await team
      .locator("main summary", { hasText: t("ideaLife.desk.merges.undo") })
      .first()
      .click();
    await team
      .getByRole("button", { name: t("ideaLife.desk.merges.confirm") })
      .first()
      .click();
    await team.waitForURL(/done=undo/);
    await reader.goto(`/${locale}/ideas/${from.slug}`);
    await expect(reader).toHaveURL(new RegExp(`/${locale}/ideas/${from.slug}$`));
    await expect(reader.locator("h1")).toHaveText(from.title(locale));
    expect(await (await reader.request.get("/sitemaps/ideas-1.xml")).text()).toContain(from.slug);
    for (const page of [team, reader]) await page.context().close();
  });
}

test("the list of ideas begins with the answer that is late, and so says its page", async ({ browser }) => {
  const page = await open(browser, { javaScript: true, team: true });
  for (const locale of locales) {
    const t = words(locale);
    await page.goto(`/${locale}/moderation/ideas?list=owed`);
    const row = page.locator("main tbody tr").first();
    await expect(row.locator(".slat.late")).toHaveCount(1);
    await expect(row).toContainText(t("ideaLife.phases.open"));
    await expectAccessible(page);
    await page.goto(`/${locale}/ideas/${late.slug}`);
    await expect(page.locator("#answer .note.warn")).toContainText(/20\d\d/);
  }
  await page.context().close();
});

test("members find no desk, and nobody finds a merge of what is not there", async ({ browser }) => {
  const stranger = await open(browser, { javaScript: true, team: false });
  await signIn(stranger, "idea-stranger@example.org");
  for (const path of ["/bg/moderation/ideas", "/en/moderation/ideas/00000000-0000-7000-8000-000000000000"])
    expect((await stranger.goto(path))?.status()).toBe(404);
  await stranger.context().close();
  const team = await open(browser, { javaScript: true, team: true });
  const missing = "/bg/moderation/ideas/00000000-0000-7000-8000-000000000000/merge";
  expect((await team.goto(missing))?.status()).toBe(404);
  await team.context().close();
});

for (const javaScript of [true, false]) {
  test(`similar ideas are offered while one is written, ${javaScript ? "with" : "without"} JavaScript`, async ({
    browser,
  }) => {
    test.slow();
    const t = words("bg");
    const page = await open(browser, { javaScript, team: false });
    await signIn(page, `idea-writer-${javaScript ? 1 : 2}@example.org`);
    await page.goto("/bg/ideas/new");
    await page.locator("input[name=language][value=bg]").check();
    await page.getByRole("button", { name: t("form.begin"), exact: true }).click();
    await page.waitForURL(/\/account\/submissions\/[0-9a-f-]{36}\/idea/);
    await expect(page.locator(".simbox")).toHaveCount(0);
    await page.locator('[name="title[bg]"]').fill("Тихи часове в магазина");
    await page
      .locator('[name="teaser[bg]"]')
      .fill("Часове без музика и силна светлина за хора с аутизъм и уморени уши.");
    // With JavaScript they come with the save by itself, without it with the next page.
    if (!javaScript) await page.locator('button[name=intent][value="next"]:not([data-enter])').click();
    const box = page.locator(".simbox");
    await expect(box.getByRole("link", { name: "Тихи часове" }).first()).toBeVisible({ timeout: 20_000 });
    await expect(box).toContainText(t("ideaLife.similar.title"));
    if (javaScript) await expectAccessible(page);
    await page.setViewportSize({ width: 320, height: 700 });
    expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(320);
    await page.context().close();
  });
}

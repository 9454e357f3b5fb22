import type { Browser, Page } from "@playwright/test";
import { type Locale, locales } from "@/lib/i18n/locale";
import { slugify } from "@/lib/i18n/transliterate";
import { choose, fillPractice, handIn, press, startPractice } from "./support/author";
import { expect, expectAccessible, newestMail, signIn, test, ways, words } from "./support/portal";

// One after the other: a new sign-in mail ends the code of the one before, and the sample people are few.
// For the same reason the members and moderators who sign in here sign in nowhere else, and the administrator never.
test.describe.configure({ mode: "default" });

const visitor = async (browser: Browser, javaScriptEnabled: boolean): Promise<Page> =>
  (await browser.newContext({ javaScriptEnabled, viewport: { width: 1280, height: 900 } })).newPage();

/** Claims an entry and decides on it. */
async function decide(
  page: Page,
  locale: Locale,
  id: string,
  decision: string,
  remark?: { field: string; body: string },
) {
  await page.goto(`/${locale}/moderation/${id}`);
  const claim = page.getByRole("button", { name: words(locale)("moderation.hold.claim"), exact: true });
  if (await claim.isVisible()) await claim.click();
  const form = page.locator("form:has(input[name=decision])");
  await form.locator(`input[name=decision][value=${decision}]`).check({ force: true });
  if (remark) {
    const field = page.locator(`textarea[name="remarks[${remark.field}]"]`);
    await page.locator(`details:has(textarea[name="remarks[${remark.field}]"]) > summary`).click();
    await field.fill(remark.body);
    await form.locator("textarea[name=reason]").fill(remark.body);
  }
  await form.getByRole("button").last().click();
  await page.waitForURL(new RegExp(`/moderation\\?done=${decision}`));
}

for (const { locale, javaScript } of ways) {
  test(`a practice goes from a form to a page in ${locale}, ${javaScript ? "with" : "without"} JavaScript`, async ({
    browser,
  }) => {
    test.slow();
    const title = `${locale === "bg" ? "Четене в парка" : "Reading in the park"} ${javaScript ? 1 : 2}`;
    const author = await visitor(browser, javaScript);
    const moderator = await visitor(browser, javaScript);
    const reader = await visitor(browser, javaScript);
    const email = locale === "bg" ? "member@example.org" : "english@example.org";
    await signIn(author, email, locale);
    await signIn(moderator, javaScript ? "moderator@example.org" : "moderator2@example.org", locale);

    const id = await startPractice(author, locale);
    await fillPractice(author, locale, title);
    await handIn(author, locale);
    await expect(author.locator("main")).toContainText(words(locale)("submissions.states.submitted"));

    await decide(moderator, locale, id, "request_changes", {
      field: "solution",
      body: "Кой са четците? Who reads?",
    });
    expect(await newestMail(author, email)).toContain("Who reads?");
    await author.goto(`/${locale}/account/submissions/${id}/story`);
    await expect(author.locator("main")).toContainText("Who reads?");
    const solution = author.locator(`[name="solution[${locale}]"]`);
    await expect(solution).not.toHaveValue("");
    await solution.fill(
      locale === "bg" ? "Количка с книги; четат баби и дядовци." : "A book cart; grandparents read.",
    );
    await press(author, "next");
    await author.waitForURL(/\/results/);
    await author.goto(`/${locale}/account/submissions/${id}/review`);
    await handIn(author, locale);

    // Nobody but its authors and the moderators can reach it before it is published.
    const uploads = await author
      .goto(`/${locale}/account/submissions/${id}/preview`)
      .then(() => author.locator("main img").first().getAttribute("src"));
    expect((await reader.goto(`/${locale}/account/submissions/${id}/preview`))?.url()).toContain("/sign-in");
    expect((await reader.request.get(uploads ?? "")).status()).toBe(404);
    expect(await (await reader.request.get("/sitemaps/practices-1.xml")).text()).not.toContain(
      slugify(title),
    );
    await reader.goto(`/${locale}/practices`);
    await expect(reader.locator("main")).not.toContainText(title);

    await decide(moderator, locale, id, "publish");
    expect((await reader.request.get(uploads ?? "")).status()).toBe(200);
    for (const language of locales) {
      await reader.goto(`/${language}/practices`);
      const link = reader.locator("main li h3 a").filter({ hasText: title });
      // Another language than the page's is marked, and said.
      await expect(link.locator(`[lang=${locale}]`)).toHaveCount(language === locale ? 0 : 1);
      await link.click();
      await reader.waitForURL(new RegExp(`/${language}/practices/[a-z0-9-]+$`));
      await expect(reader.locator("h1")).toHaveText(title);
      await expect(reader.locator("main article img")).toHaveCount(2);
      const foreign = reader.locator(`main [lang=${locale}]`);
      if (language !== locale) expect(await foreign.count()).toBeGreaterThan(2);
    }
    expect(await (await reader.request.get("/sitemaps/practices-1.xml")).text()).toContain(
      new URL(reader.url()).pathname.split("/").at(-1),
    );
    expect(await newestMail(author, email)).toContain(title);
    for (const page of [author, moderator, reader]) await page.context().close();
  });
}

test("two moderators at once: the second is told, and nothing that they typed is lost", async ({
  browser,
}) => {
  const [author, first, second] = [
    await visitor(browser, true),
    await visitor(browser, true),
    await visitor(browser, true),
  ];
  await signIn(author, "coauthor@example.org");
  const id = await startPractice(author, "bg");
  await fillPractice(author, "bg", "Две глави над една практика");
  await handIn(author, "bg");

  await signIn(first, "moderator@example.org");
  await signIn(second, "moderator2@example.org");
  await first.goto(`/bg/moderation/${id}`);
  await first.getByRole("button", { name: words("bg")("moderation.hold.claim"), exact: true }).click();
  await first.locator("input[name=decision][value=decline]").check({ force: true });
  await first.locator("textarea[name=reason]").fill("Мотиви, писани половин час");
  await first.locator("select[name=ground]").selectOption("r1");
  await second.goto(`/bg/moderation/${id}`);
  await second.getByRole("button", { name: words("bg")("moderation.hold.take_over"), exact: true }).click();
  await second.waitForLoadState();
  await first.locator("form:has(input[name=decision])").getByRole("button").last().click();
  await expect(first.getByRole("alert").first()).toBeVisible();
  await expect(
    first
      .locator("textarea")
      .filter({ hasText: "Мотиви, писани половин час" })
      .or(first.getByText("Мотиви, писани половин час"))
      .first(),
  ).toBeAttached();
  await decide(second, "bg", id, "publish");
  for (const page of [author, first, second]) await page.context().close();
});

test("a form keeps what was typed and says what is wrong beside it, without JavaScript", async ({
  browser,
}) => {
  const page = await visitor(browser, false);
  await signIn(page, "member@example.org");
  await startPractice(page, "bg");
  await page.locator('[name="title[bg]"]').fill("Ш".repeat(10_000));
  await page.locator('[name="startYear"]').fill("миналата година");
  await page.locator('[name="website"]').fill("javascript:alert(1)");
  await press(page, "next");
  await page.waitForURL(/basics/);
  await expect(page.locator('[name="title[bg]"]')).toHaveValue("Ш".repeat(10_000));
  await expect(page.locator('[name="title[bg]"]')).toHaveAttribute("aria-invalid", "true");
  await expect(page.locator('[name="startYear"]')).toHaveValue("миналата година");
  for (const name of ["startYear", "website"]) {
    const described = await page.locator(`[name="${name}"]`).getAttribute("aria-describedby");
    const texts = await Promise.all(
      (described ?? "").split(" ").map((id) => page.locator(`[id="${id}"]`).allInnerTexts()),
    );
    expect(texts.flat().join(" ")).toMatch(name === "startYear" ? /четири цифри/ : /адрес/);
  }
  await page.context().close();
});

test("what was typed survives a lost connection and a closed tab", async ({ browser }) => {
  const page = await visitor(browser, true);
  await signIn(page, "member@example.org");
  const id = await startPractice(page, "bg");
  const status = page.locator("main [role=status]").first();
  await page.locator('[name="title[bg]"]').fill("Заглавие, записано на сървъра");
  await expect(status).toContainText("запазена в");
  await page.context().setOffline(true);
  await page.locator('[name="teaser[bg]"]').pressSequentially("Написано без връзка");
  await expect(page.getByText("Няма връзка.").first()).toBeVisible({ timeout: 15_000 });
  const context = page.context();
  await page.close();
  await context.setOffline(false);
  const again = await context.newPage();
  await again.goto(`/bg/account/submissions/${id}/basics`);
  await expect(again.locator('[name="title[bg]"]')).toHaveValue("Заглавие, записано на сървъра");
  await expect(again.locator('[name="teaser[bg]"]')).toHaveValue("Написано без връзка");
  await context.close();
});

for (const javaScript of [true, false]) {
  test(`two windows on one draft lose nothing, ${javaScript ? "with" : "without"} JavaScript`, async ({
    browser,
  }) => {
    const first = await visitor(browser, javaScript);
    await signIn(first, "member@example.org");
    const id = await startPractice(first, "bg");
    const second = await first.context().newPage();
    await second.goto(`/bg/account/submissions/${id}/basics`);
    await first.locator('[name="title[bg]"]').fill("Заглавие от първия прозорец");
    await press(first, "exit");
    await first.waitForURL(/done=save/);
    await second.locator('[name="title[bg]"]').fill("Заглавие от втория прозорец");
    await press(second, "exit");
    const mine = second.getByRole("button", { name: words("bg")("form.conflict.takeMine") });
    await expect(mine).toBeVisible();
    await expect(second.locator("main")).toContainText("Заглавие от първия прозорец");
    await expect(second.locator("main")).toContainText("Заглавие от втория прозорец");
    await expect(second).toHaveTitle(/Основно/);
    if (javaScript) await expectAccessible(second);
    await mine.click();
    await expect(second.locator('[name="title[bg]"]')).toHaveValue("Заглавие от втория прозорец");
    await first.context().close();
  });
}

test("nobody opens, saves or decides on what is not theirs", async ({ browser }) => {
  const owner = await visitor(browser, true);
  await signIn(owner, "member@example.org");
  const id = await startPractice(owner, "bg");
  const stranger = await visitor(browser, true);
  await signIn(stranger, "english@example.org", "en");
  for (const path of [
    `account/submissions/${id}/basics`,
    `account/submissions/${id}/preview`,
    `moderation/${id}`,
    "moderation",
    "admin/members",
  ]) {
    expect((await stranger.goto(`/bg/${path}`))?.status(), path).toBe(404);
  }
  await choose(owner, "topics", "health");
  await owner.context().close();
  await stranger.context().close();
});

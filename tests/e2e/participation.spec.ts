import type { Locator, Page } from "@playwright/test";
import { locales } from "@/lib/i18n/locale";
import asks from "@/lib/vocabulary/data/asks.json" with { type: "json" };
import { signInAsModerator } from "./support/gathering";
import { expect, expectAccessible, newestMail, signIn, signInOnTheWay, test, words } from "./support/portal";

// One after the other: the authors of the sample ideas sign in here alone, and each time anew.
test.describe.configure({ mode: "default" });

const ways = [
  { locale: "bg", javaScript: true, slug: "avtobus-po-zayavka", author: "zhanaprimerova", ask: "data" },
  {
    locale: "en",
    javaScript: false,
    slug: "language-tandem-for-newcomers",
    author: "samsample",
    ask: "partner",
  },
] as const;

/** Gives a name, which whoever signs in for the first time is asked for. */
async function sayName(page: Page, name: string): Promise<void> {
  if (!page.url().includes("/account/profile")) return;
  await page.locator("input[name=name]").fill(name);
  await page.locator("form:has(input[name=name]) button").first().click();
}

/** A button shows at once what is being done; leaving the page before it is done might undo it. */
const settled = (button: Locator) => expect(button).not.toHaveAttribute("aria-busy", "true");

const noWider = async (page: Page) =>
  expect(await page.evaluate(() => document.documentElement.scrollWidth), page.url()).toBeLessThanOrEqual(
    320,
  );

for (const { locale, javaScript, slug, author, ask } of ways) {
  const t = words(locale);
  const how = `in ${locale}, ${javaScript ? "with" : "without"} JavaScript`;
  const email = `taking-part-${locale}-${javaScript ? 1 : 2}@example.org`;
  const name = locale === "bg" ? "Участник Примеров" : "Partaker Sample";

  test(`somebody supports an idea, speaks, answers and offers help ${how}`, async ({ browser }) => {
    test.slow();
    const context = await browser.newContext({
      javaScriptEnabled: javaScript,
      viewport: { width: 320, height: 700 },
    });
    const page = await context.newPage();
    const main = page.locator("main");
    const idea = `/${locale}/ideas/${slug}`;
    const own = `${idea}/take-part`;
    const said = `${locale} ${javaScript} ${Date.now()}`;

    // Support: a visitor signs in on the way, to a page of one's own.
    await page.goto(idea);
    await page.locator("#support button").click();
    await signInOnTheWay(page, email, locale);
    await sayName(page, name);
    await page.waitForURL((url) => url.pathname === own);
    await expect(main).toContainText(t("participation.own.supportsNot"));
    await main.getByRole("button", { name: t("participation.own.doSupport"), exact: true }).click();
    await page.waitForURL(/done=support/);
    await expect(main).toContainText(t("participation.done.support"));
    await noWider(page);
    if (javaScript) {
      await expectAccessible(page);
      await page.goto(idea);
      const button = page.locator("#support button");
      await expect(button).toHaveAttribute("aria-pressed", "true");
      await button.click();
      await expect(button).toHaveAttribute("aria-pressed", "false");
      await settled(button);
      await page.reload();
      await expect(button).toHaveAttribute("aria-pressed", "false");
      await button.click();
      await expect(button).toHaveAttribute("aria-pressed", "true");
      await settled(button);
      const follow = page.locator("#follow button");
      await follow.click();
      await expect(follow).toHaveAttribute("aria-pressed", "true");
      await settled(follow);
    } else {
      await page.goto(idea);
      await page.locator("#follow button").click();
      await page.waitForURL(/\/account\/following\?done=follow/);
    }

    // A point.
    await page.goto(idea);
    await page.locator("#talk .reply a").first().click();
    await page.waitForURL((url) => url.pathname === `${own}/point`);
    await expect(main.locator("[name=side][value=for]")).toBeChecked();
    await main.getByRole("button", { name: t("participation.write.publish") }).click();
    await expect(main.locator("[name=body]")).toHaveAttribute("aria-invalid", "true");
    await noWider(page);
    if (javaScript) await expectAccessible(page);
    await main.locator("[name=body]").fill(`Точка ${said}`);
    await main.getByRole("button", { name: t("participation.write.publish") }).click();
    await page.waitForURL((url) => url.pathname === idea && url.hash.startsWith("#said-"));
    const point = page.locator("#talk .thread > li").filter({ hasText: `Точка ${said}` });
    await expect(point.locator("article").first()).toContainText(name);
    await noWider(page);
    if (javaScript) await expectAccessible(page);

    // A reply, changed and taken back.
    await point.locator(".cact a").first().click();
    await page.waitForURL(/\/take-part\/reply\//);
    await main.locator("[name=body]").fill(`Отговор ${said}`);
    await main.getByRole("button", { name: t("participation.write.publish") }).click();
    await expect(point.locator("ol article")).toContainText(`Отговор ${said}`);
    await page.goto(own);
    const mine = main.locator(".chat > li");
    await mine
      .filter({ hasText: `Отговор ${said}` })
      .getByRole("link")
      .first()
      .click();
    await page.waitForURL(/\/take-part\/edit\//);
    await main.locator("[name=body]").fill(`Промяна ${said}`);
    await main.getByRole("button", { name: t("participation.write.save") }).click();
    await expect(point.locator("ol article")).toContainText(`Промяна ${said}`);
    await expect(point.locator("ol article")).toContainText(t("participation.points.edited"));
    await page.goto(own);
    const answer = mine.filter({ hasText: `Промяна ${said}` });
    await answer.locator("summary").click();
    await answer.getByRole("button", { name: t("participation.own.yes"), exact: true }).click();
    await page.waitForURL(/done=remove/);
    await page.goto(idea);
    await expect(point.locator("ol article")).toHaveCount(0);

    // Help: the authors get a letter without an address, and answer in the portal.
    await page.locator(`#needs a[href*="ask=${ask}"]`).click();
    await page.waitForURL(/\/take-part\/offer\?ask=/);
    await expect(main.locator(`[name=ask][value=${ask}]`)).toBeChecked();
    await main.locator("[name=body]").fill(`Помощ ${said}`);
    if (javaScript) await expectAccessible(page);
    await main.getByRole("button", { name: t("participation.write.sendOffer") }).click();
    await page.waitForURL(/\/account\/offers\/[0-9a-f-]{36}\?done=offer/);
    const thread = new URL(page.url()).pathname.replace(/^\/(bg|en)/, "");
    await expect(main.locator(".chat")).toContainText(`Помощ ${said}`);
    await noWider(page);
    if (javaScript) await expectAccessible(page);
    const letter = await newestMail(page, `${author}@example.org`);
    expect(letter).toContain(`Помощ ${said}`);
    expect(letter.replaceAll(`${author}@example.org`, "")).not.toContain("@example.org");

    const other = await (await browser.newContext({ javaScriptEnabled: javaScript })).newPage();
    await signIn(other, `${author}@example.org`, locale);
    await other.goto(`/${locale}${thread}`);
    await other.locator("main [name=body]").fill(`Чудесно ${said}`);
    await other.getByRole("button", { name: t("participation.offers.send"), exact: true }).click();
    await other.waitForURL(/done=message/);
    await other.getByRole("button", { name: t("participation.offers.accept"), exact: true }).click();
    await other.waitForURL(/done=accepted/);
    await page.reload();
    await expect(main.locator(".chat")).toContainText(`Чудесно ${said}`);
    await page.goto(idea);
    const need = page
      .locator("#needs li")
      .filter({ hasText: asks.find(({ id }) => id === ask)?.[locale] ?? ask });
    await expect(need).toContainText(t("participation.asks.isFound"));

    // News of the authors reach whoever follows.
    await other.goto(`${own}/update`);
    await other.locator("main [name=title]").fill(`Новина ${said}`);
    await other.locator("main [name=body]").fill("Отваряме във вторник.");
    await other.getByRole("button", { name: t("participation.write.publish"), exact: true }).click();
    await other.waitForURL((url) => url.pathname === idea && url.hash === "#updates");
    await expect(other.locator("#updates")).toContainText(`Новина ${said}`);
    expect(await newestMail(page, email)).toContain(`Новина ${said}`);
    await page.goto(`/${locale}/account/following`);
    await expect(main).toContainText(email);
    await noWider(page);
    if (javaScript) await expectAccessible(page);
    await main.getByRole("button", { name: new RegExp(t("participation.own.unfollow")) }).click();
    await page.waitForURL(/done=unfollow/);
    await other.context().close();
    await context.close();
  });
}

for (const locale of locales) {
  const t = words(locale);
  test(`a reader reports a point without an account, a moderator upholds it, in ${locale}`, async ({
    browser,
  }) => {
    test.slow();
    const idea = `/${locale}/ideas/sasedska-rabotilnitsa-za-remont`;
    const mark = `${locale} ${Date.now()}`;
    const writer = await (await browser.newContext()).newPage();
    await writer.goto(`${idea}/take-part/point?side=against`);
    await signInOnTheWay(writer, `reported-${locale}@example.org`, locale);
    await sayName(writer, locale === "bg" ? "Груб Примеров" : "Rude Sample");
    await writer.waitForURL(/\/take-part\/point/);
    await writer.locator("main [name=body]").fill(`Грубост ${mark}`);
    await writer.getByRole("button", { name: t("participation.write.publish"), exact: true }).click();
    await writer.waitForURL(/#said-/);
    const id = new URL(writer.url()).hash.replace("#said-", "");

    const reader = await (await browser.newContext({ javaScriptEnabled: false })).newPage();
    await reader.goto(idea);
    await reader.locator(`#said-${id} a[href*="/report?"]`).click();
    await reader.waitForURL(/\/report\?/);
    await expect(reader.locator("main blockquote")).toContainText(`Грубост ${mark}`);
    const send = reader.getByRole("button", { name: t("reports.send"), exact: true });
    await send.click();
    await expect(reader.locator("main [name=explanation]")).toHaveAttribute("aria-invalid", "true");
    await reader.locator("[name=ground][value=r4]").check({ force: true });
    await reader.locator("[name=explanation]").fill(`Обида ${mark}`);
    await reader.locator("[name=email]").fill(`reporter-${locale}@example.org`);
    await reader.locator("[name=goodFaith]").check({ force: true });
    await send.click();
    await reader.waitForURL(/done=report/);
    await expect(reader.locator("main h1")).toHaveText(t("reports.thanks.title"));
    const number = new URL(reader.url()).searchParams.get("number")?.slice(0, 8).toUpperCase() ?? "";
    await expect(reader.locator("main")).toContainText(number);
    expect(await newestMail(reader, `reporter-${locale}@example.org`)).toContain(idea);

    const moderator = await (await browser.newContext()).newPage();
    await signInAsModerator(moderator);
    await moderator.goto(`/${locale}/moderation`);
    await moderator.locator('a[href$="/moderation/reports"]').first().click();
    await moderator.waitForURL(/\/moderation\/reports$/);
    await expectAccessible(moderator);
    await moderator.getByRole("link", { name: number, exact: true }).click();
    await expect(moderator.locator("main")).toContainText(`Обида ${mark}`);
    await expectAccessible(moderator);
    await moderator.locator("[name=decision][value=upheld]").check({ force: true });
    await moderator.locator("[name=reason]").fill(`Обижда съседите ${mark}.`);
    await moderator.getByRole("button", { name: t("reports.desk.send"), exact: true }).click();
    await moderator.waitForURL(/done=upheld/);
    await reader.goto(idea);
    await expect(reader.locator(`#said-${id}`)).toContainText(`Обижда съседите ${mark}.`);
    await expect(reader.locator("main")).not.toContainText(`Грубост ${mark}`);
    expect(await newestMail(reader, `reported-${locale}@example.org`)).toContain(`Обижда съседите ${mark}.`);
    expect(await newestMail(reader, `reporter-${locale}@example.org`)).toContain(`Обижда съседите ${mark}.`);

    // Put back from the list of what was written.
    await moderator.goto(`/${locale}/moderation/reports/recent`);
    await expectAccessible(moderator);
    await moderator.locator(`a[href$="/recent/contribution/${id}"]`).click();
    await moderator.waitForURL(/\/recent\/contribution\//);
    await moderator.locator("[name=reason]").fill("Грешка.");
    await moderator.getByRole("button", { name: t("reports.written.restore"), exact: true }).click();
    await moderator.waitForURL(/done=restore/);
    await reader.goto(idea);
    await expect(reader.locator(`#said-${id}`)).toContainText(`Грубост ${mark}`);
    for (const page of [writer, reader, moderator]) await page.context().close();
  });
}

test("the address of a merged idea leads to the one that takes part for it, others are private", async ({
  page,
}) => {
  await signIn(page, "taking-part-merged@example.org");
  const t = words("bg");
  await page.goto("/bg/ideas/zeleni-terasi-i-dvorove/take-part");
  await expect(page.locator("main")).toContainText(t("participation.refusals.merged"));
  await expect(page.locator("main a[href='/bg/ideas/gradini-mezhdu-blokovete']")).toBeVisible();
  await expectAccessible(page);
  await page.goto("/bg/account/offers");
  await expect(page.locator("main")).toContainText(t("participation.offers.none"));
  await expectAccessible(page);
  const missing = await page.goto("/bg/account/offers/01990000-0000-7000-8000-000000000000");
  expect(missing?.status()).toBe(404);
});

import type { Browser, BrowserContext, Page } from "@playwright/test";
import type { Locale } from "@/lib/i18n/locale";
import { slugify } from "@/lib/i18n/transliterate";
import ideas from "@/prisma/seed/ideas.json" with { type: "json" };
import { closeYesterday, giveMarks, writeCall } from "./support/calls";
import { publishAs, signInAs, signInAsModerator, signInAsShared } from "./support/gathering";
import { expect, expectAccessible, newestMail, test, ways, words } from "./support/portal";

// One after the other: they enter the same sample idea, whose author signs in for all of them.
test.describe.configure({ mode: "default" });

const sample = ideas.find(({ id }) => id === "quiet-hours");
if (!sample) throw new Error("The sample idea is missing.");
const { owner, slug: ideaSlug, content } = sample;
const ideaTitles = content.title as Record<Locale, string>;

type Session = Awaited<ReturnType<BrowserContext["storageState"]>>;
const sessions: Record<"curator" | "moderator" | "author", Session | undefined> = {
  curator: undefined,
  moderator: undefined,
  author: undefined,
};

test.beforeAll(async ({ browser }) => {
  test.setTimeout(240_000);
  const signIn = async (who: keyof typeof sessions, how: (page: Page) => Promise<void>) => {
    const context = await browser.newContext();
    await how(await context.newPage());
    sessions[who] = await context.storageState();
    await context.close();
  };
  await signIn("curator", (page) => signInAsShared(page, "curator@example.org"));
  await signIn("moderator", signInAsModerator);
  await signIn("author", (page) => signInAsShared(page, owner));
});

async function open(browser: Browser, javaScriptEnabled: boolean, who?: keyof typeof sessions) {
  const context = await browser.newContext({
    javaScriptEnabled,
    viewport: { width: 1280, height: 900 },
    ...(who && { storageState: sessions[who] }),
  });
  return context.newPage();
}

/** A new member who reviews. */
async function newReviewer(browser: Browser, javaScript: boolean, locale: Locale, number: number) {
  const page = await open(browser, javaScript);
  const email = `call-reviewer-${locale}-${javaScript ? 1 : 2}-${number}@example.org`;
  const name = `${locale === "bg" ? "Оценител Примеров" : "Sample Reviewer"} ${number}`;
  await signInAs(page, email, name, locale);
  return { page, email, name };
}

for (const { locale, javaScript } of ways) {
  test(`a call goes from a question to its results in ${locale}, ${javaScript ? "with" : "without"} JavaScript`, async ({
    browser,
  }) => {
    test.setTimeout(360_000);
    const t = words(locale);
    const bg = locale === "bg";
    const ideaTitle = ideaTitles[locale];
    const title = `${bg ? "Празното училище" : "The empty school"} ${javaScript ? 1 : 2}`;
    const [curator, moderator, author, reader] = [
      await open(browser, javaScript, "curator"),
      await open(browser, javaScript, "moderator"),
      await open(browser, javaScript, "author"),
      await open(browser, javaScript),
    ];
    const [first, second] = [
      await newReviewer(browser, javaScript, locale, 1),
      await newReviewer(browser, javaScript, locale, 2),
    ];
    const axe = async (page: Page) => {
      if (javaScript) await expectAccessible(page);
    };

    // It is written, reviewed by somebody else, and open.
    const id = await writeCall(curator, locale, title);
    await publishAs(moderator, id);
    const here = `/${locale}/challenges/${slugify(title)}`;
    await reader.goto(`/${locale}/challenges`);
    await expect(reader.locator("main li").filter({ hasText: title })).toContainText(
      t("challenge.state.open"),
    );
    await reader.goto(`/${locale}/ideas`);
    await expect(reader.locator(".callnote")).toContainText(title);
    await reader.goto(here);
    await expect(reader.locator("h1")).toHaveText(title);
    await expect(reader.locator("main")).toContainText(t("challenge.ideas.none"));
    await axe(reader);

    // An author enters an idea, takes it out and enters it again.
    await author.goto(here);
    await author.getByRole("link", { name: t("challenge.enter"), exact: true }).click();
    await author.waitForURL(/\/enter$/);
    const row = author.locator("main li").filter({ hasText: ideaTitle });
    for (const done of ["entered", "withdrawn", "entered"]) {
      await row.getByRole("button").click();
      await author.waitForURL(new RegExp(`done=${done}`));
    }
    await expect(row).toContainText(t("challenges.enter.in"));
    await axe(author);
    await reader.goto(here);
    await expect(reader.locator("#ideas")).toContainText(ideaTitle);

    // The curator chooses reviewers: no author, no stranger.
    await curator.goto(`/${locale}/challenges-desk/${id}`);
    const email = curator.locator("input[type=email]");
    const add = async (address: string) => {
      await email.fill(address);
      await curator.getByRole("button", { name: t("challenges.desk.add.button"), exact: true }).click();
    };
    for (const [address, problem] of [
      ["nobody-here@example.org", t("challenges.desk.problems.no_member")],
      [owner, t("challenges.desk.problems.is_author")],
      ["not an address", t("challenges.desk.problems.email")],
    ] as const) {
      await add(address);
      await expect(curator.locator("#email-error")).toContainText(problem);
      await expect(email).toHaveValue(address);
    }
    for (const reviewer of [first, second]) {
      await add(reviewer.email);
      await curator.waitForURL(/done=added/);
      await expect(curator.locator("main table").first()).toContainText(reviewer.email);
      await curator.goto(`/${locale}/challenges-desk/${id}`);
    }
    expect(await newestMail(curator, first.email)).toContain(title);
    await axe(curator);
    await first.page.goto(`${here}/review`);
    await expect(first.page.locator("main form")).toHaveCount(0);

    // It closes.
    await closeYesterday(curator, locale, id);
    await publishAs(moderator, id);
    await author.goto(`${here}/enter`);
    await expect(author.locator("main form")).toHaveCount(0);
    await reader.goto(here);
    await expect(reader.locator("main")).toContainText(t("challenge.state.reviewing"));

    // Each reviewer scores without seeing the other; a comment alone is not lost.
    const secret = bg ? "Ясно е кой ще го прави." : "It is clear who will do it.";
    await first.page.goto(`${here}/review`);
    await first.page.getByRole("link", { name: ideaTitle, exact: true }).click();
    await first.page.waitForURL(/\/review\/[0-9a-f-]{36}/);
    await axe(first.page);
    await first.page.locator("[name=comment-1]").fill(secret);
    await first.page.getByRole("button", { name: t("challenges.review.saveList"), exact: true }).click();
    await expect(first.page.locator("#criterion-1-error")).toBeVisible();
    await expect(first.page.locator("[name=comment-1]")).toHaveValue(secret);
    await giveMarks(first.page, locale, [5, 4]);
    await first.page.getByRole("button", { name: t("challenges.review.handIn.button"), exact: true }).click();
    await first.page.waitForURL(/done=handed_in/);
    await axe(first.page);

    await second.page.goto(`${here}/review`);
    await expect(second.page.locator("main")).not.toContainText(first.name);
    await second.page.getByRole("link", { name: ideaTitle, exact: true }).click();
    await expect(second.page.locator("main")).not.toContainText(secret);
    await giveMarks(second.page, locale, [2, 4]);
    await curator.goto(`/${locale}/challenges-desk/${id}`);
    await expect(curator.locator("main")).toContainText(t("challenges.desk.notYet"));
    await expect(curator.locator("main")).not.toContainText(secret);
    await second.page
      .getByRole("button", { name: t("challenges.review.handIn.button"), exact: true })
      .click();
    await second.page.waitForURL(/done=handed_in/);

    // The results come with what explains them, and stay.
    await curator.goto(`/${locale}/challenges-desk/${id}`);
    const form = curator.locator("main form:has([name=bg])");
    const explanation = { bg: "Два пъти прочетохме всичко.", en: "We read everything twice." };
    await form.locator("[name=bg]").fill(explanation.bg);
    await form.getByRole("button").click();
    await expect(form.locator("[name=en]")).toHaveAttribute("aria-invalid", "true");
    await expect(form.locator("[name=bg]")).toHaveValue(explanation.bg);
    await axe(curator);
    await form.locator("[name=en]").fill(explanation.en);
    await form.getByRole("button").click();
    await curator.waitForURL(/done=published/);
    await reader.goto(here);
    const results = reader.locator("#results");
    await expect(results.locator("tbody tr").filter({ hasText: ideaTitle })).toContainText(
      bg ? "3,75" : "3.75",
    );
    await expect(results).toContainText(explanation[locale]);
    await results.locator("summary").click();
    await expect(results).toContainText(secret);
    for (const { name } of [first, second]) await expect(reader.locator("main")).not.toContainText(name);
    await axe(reader);
    await results.getByRole("link", { name: ideaTitle, exact: true }).click();
    await reader.waitForURL(new RegExp(`/ideas/${ideaSlug}$`));
    // Others write to this author too.
    await reader.goto("/bg/demo/mail");
    const letter = reader.getByRole("row").filter({ hasText: owner }).filter({ hasText: title });
    await expect(letter).toHaveCount(1);

    for (const page of [curator, moderator, author, reader, first.page, second.page]) {
      await page.context().close();
    }
  });
}

test("who may not open a call finds no form for it, and no desk", async ({ browser }) => {
  const author = await open(browser, true, "author");
  for (const path of ["/bg/challenges/new", "/bg/challenges-desk"]) {
    expect((await author.goto(path))?.status()).toBe(404);
  }
  const visitor = await open(browser, true);
  await visitor.goto("/bg/challenges/new");
  await expect(visitor).toHaveURL(/\/sign-in\?back=/);
  for (const page of [author, visitor]) await page.context().close();
});

test("the pages of calls fit a phone, in the light and in the dark", async ({ browser }) => {
  const page = await open(browser, true);
  await page.setViewportSize({ width: 320, height: 700 });
  for (const path of ["/bg/challenges", "/en/challenges/uslugi-bez-chakane"]) {
    await page.goto(path);
    expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(320);
    await expectAccessible(page);
  }
  await page.context().close();
});

import type { Browser, Page } from "@playwright/test";
import type { Locale } from "@/lib/i18n/locale";
import { expect, expectAccessible, signIn, test, ways, words } from "./support/portal";

const months = (locale: Locale) => ({
  month: (month: string) =>
    new Intl.DateTimeFormat(locale === "bg" ? "bg-BG" : "en-GB", { month: "long", timeZone: "UTC" }).format(
      new Date(`${month}-01T00:00:00Z`),
    ),
});

/** So many months from now, as an address has it. */
function monthFromNow(months: number): string {
  const today = new Intl.DateTimeFormat("sv-SE", { timeZone: "Europe/Sofia" }).format(new Date());
  const [year = 0, month = 0] = today.split("-").map(Number);
  return new Date(Date.UTC(year, month - 1 + months, 1)).toISOString().slice(0, 7);
}

const open = async (browser: Browser, javaScriptEnabled: boolean, width = 1280): Promise<Page> =>
  (await browser.newContext({ javaScriptEnabled, viewport: { width, height: 900 } })).newPage();

for (const { locale, javaScript } of ways) {
  const how = `in ${locale}, ${javaScript ? "with" : "without"} JavaScript`;

  test(`the calendar is turned, filtered and left for an event ${how}`, async ({ browser }) => {
    test.slow();
    const t = words(locale);
    const page = await open(browser, javaScript);
    await page.goto(`/${locale}/events`);
    const table = page.getByRole("table");
    await expect(table.getByRole("columnheader")).toHaveCount(7);
    await expect(table.locator("td[aria-current=date]")).toContainText(t("calendar.isToday"));
    if (javaScript) await expectAccessible(page);

    const next = monthFromNow(1);
    await page.locator(".calnav a[rel=next]").click();
    await page.waitForURL(`**/${locale}/events?month=${next}`);
    await expect(page.getByRole("heading", { level: 1 })).toContainText(
      new RegExp(months(locale).month(next), "i"),
    );
    await expect(table.locator("td[aria-current=date]")).toHaveCount(0);
    await page
      .locator(".fchips")
      .getByRole("link", { name: t("events.filters.online"), exact: true })
      .click();
    await page.waitForURL(`**/${locale}/events?month=${next}&mode=online`);
    await expect(page.locator(".fchips a[aria-current=true]")).toHaveText(t("events.filters.online"));
    await page.locator("summary", { hasText: t("events.filters.more") }).click();
    await page.locator("select[name=topic]").selectOption("housing");
    await page.locator("input[name=access][value=captions]").check({ force: true });
    await page.getByRole("button", { name: t("events.filters.apply"), exact: true }).click();
    await page.waitForURL((url) => url.searchParams.get("topic") === "housing");
    expect(new URL(page.url()).searchParams.get("month")).toBe(next);
    expect(new URL(page.url()).searchParams.get("mode")).toBe("online");
    if (javaScript) await expectAccessible(page);
    await page.getByRole("link", { name: t("events.filters.clear"), exact: true }).click();
    await page.waitForURL(`**/${locale}/events?month=${next}`);
    await page
      .locator(".calnav")
      .getByRole("link", { name: t("calendar.today"), exact: true })
      .click();
    await page.waitForURL(`**/${locale}/events`);

    // The agenda leads to the page of an event, which has its file for calendars.
    const first = page.locator(".ag h3 a").first();
    const title = await first.innerText();
    await first.click();
    await page.waitForURL(/\/events\/[a-z0-9-]+$/);
    await expect(page.getByRole("heading", { level: 1 })).toContainText(title.replace(/\s(BG|БГ|EN)$/, ""));
    const href = await page.getByRole("link", { name: t("event.addToCalendar") }).getAttribute("href");
    const file = await page.request.get(href ?? "");
    expect(file.headers()["content-type"]).toContain("text/calendar");
    expect(await file.text()).toMatch(/^BEGIN:VCALENDAR\r\n[\s\S]*\r\nUID:[\s\S]*END:VCALENDAR\r\n$/);
    if (javaScript) await expectAccessible(page);
    await page.context().close();
  });

  test(`a month that there is none of, and the archive, lead back ${how}`, async ({ browser }) => {
    const t = words(locale);
    const page = await open(browser, javaScript, 320);
    for (const month of ["1900-01", "2099-12", "soon"]) {
      await page.goto(`/${locale}/events?month=${month}`);
      await expect(page.getByRole("heading", { level: 1 })).toHaveText(t("events.outside.title"));
    }
    if (javaScript) await expectAccessible(page);
    await page
      .locator("main")
      .getByRole("link", { name: t("events.outside.past"), exact: true })
      .click();
    await page.waitForURL(/\/events\/past$/);
    await expect(page.getByRole("heading", { level: 1 })).toHaveText(t("events.archive.title"));
    if (javaScript) await expectAccessible(page);
    await page.locator(".pager a[rel=next]").click();
    await page.waitForURL(/\/events\/past\/2$/);
    await expect(page.locator("main li h3").first()).toBeVisible();
    expect((await page.goto(`/${locale}/events/past/999`))?.status()).toBe(404);
    await page.goto(`/${locale}/events`);
    expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(320);
    if (javaScript) await expectAccessible(page);
    await page.context().close();
  });
}

test("the calendar is walked by Tab, and a day leads to its words in the agenda", async ({ page }) => {
  await page.goto("/bg/events");
  const day = page.locator(".cal a.dn[href^='#e-']").first();
  const target = (await day.getAttribute("href")) ?? "";
  await page.locator(".calnav a").first().focus();
  for (let presses = 0; presses < 60; presses += 1) {
    if (await day.evaluate((element) => element === document.activeElement)) break;
    await page.keyboard.press("Tab");
  }
  await expect(day).toBeFocused();
  await page.keyboard.press("Enter");
  await expect(page.locator(target)).toBeInViewport();
  expect(new URL(page.url()).hash).toBe(target);
});

test("calendars of a topic and of a region answer programs, and unchanged ones are not sent twice", async ({
  request,
}) => {
  for (const path of [
    "/calendar/bg/all.ics",
    "/calendar/en/topic/culture.ics",
    "/calendar/bg/region/BG331.ics",
  ]) {
    const first = await request.get(path);
    expect([first.status(), first.headers()["content-type"]]).toEqual([200, "text/calendar; charset=utf-8"]);
    const again = await request.get(path, { headers: { "If-None-Match": first.headers().etag ?? "" } });
    expect(again.status()).toBe(304);
  }
  for (const path of [
    "/calendar/de/all.ics",
    "/calendar/bg/topic/nothing.ics",
    "/calendar/my/x.ics",
    "/calendar/nothing.ics",
  ])
    expect((await request.get(path)).status(), path).toBe(404);
});

// One person organises what is changed here, and signs in once.
test.describe("an organiser", () => {
  test.describe.configure({ mode: "serial" });
  const organiser = "editorial@example.org";
  let state: Awaited<ReturnType<ReturnType<Page["context"]>["storageState"]>>;

  test.beforeAll(async ({ browser }) => {
    const page = await open(browser, true);
    await signIn(page, organiser);
    state = await page.context().storageState();
    await page.context().close();
  });

  const member = async (browser: Browser, javaScriptEnabled: boolean): Promise<Page> =>
    (
      await browser.newContext({
        storageState: state,
        javaScriptEnabled,
        viewport: { width: 1280, height: 900 },
      })
    ).newPage();

  for (const [index, { locale, javaScript }] of ways.entries()) {
    test(`cancels, restores, moves, copies and repeats an event in ${locale}, ${javaScript ? "with" : "without"} JavaScript`, async ({
      browser,
    }) => {
      test.slow();
      const t = words(locale);
      const page = await member(browser, javaScript);
      const reader = await open(browser, true);
      await page.goto(`/${locale}/account/events`);
      if (javaScript) await expectAccessible(page);
      const row = page.locator("li.row", {
        hasText: locale === "bg" ? "Как се пренася практика" : "How to carry a practice",
      });
      const address = (await row.locator("h3 a").getAttribute("href")) ?? "";
      await row.getByRole("link", { name: t("events.mine.status") }).click();
      await page.waitForURL(/\/account\/events\/[0-9a-f-]{36}\/status$/);
      const main = page.locator("main");
      if (javaScript) await expectAccessible(page);
      const section = (id: string) => main.locator(`section[aria-labelledby=${id}]`);

      // Without a word to everybody nothing is cancelled, and nothing typed is lost.
      await section("cancelled").getByRole("button").click();
      await expect(section("cancelled").locator("[aria-invalid]")).toHaveCount(1);
      await section("cancelled").locator(`[name="note.${locale}"]`).fill("Болен лектор / speaker ill");
      await section("cancelled").getByRole("button").click();
      await page.waitForURL(/done=cancelled/);
      await reader.goto(address);
      await expect(reader.locator(".evnote")).toContainText(t("event.status.cancelled"));
      await expect(reader.locator(".evnote")).toContainText("Болен лектор / speaker ill");
      await expect(
        reader.getByRole("link", { name: t("registrations.box.external"), exact: true }),
      ).toHaveCount(0);
      await expectAccessible(reader);

      await section("confirmed").getByRole("button").click();
      await page.waitForURL(/done=confirmed/);
      await reader.goto(address);
      await expect(reader.locator(".evnote .note.err")).toHaveCount(0);
      await section("tentative").getByRole("button").click();
      await page.waitForURL(/done=tentative/);

      // An end before the start stays in the form with everything beside it.
      const date = `${monthFromNow(3 + index)}-12`;
      const move = section("move");
      const fill = (name: string, value: string) => move.locator(`[name=${name}]`).fill(value);
      await fill("startDate", date);
      await fill("startTime", "16:00");
      await fill("endDate", "");
      await fill("endTime", "15:00");
      await fill("registersUntil", "");
      await move.locator(`[name="note.${locale}"]`).fill("Нова дата / new date");
      await move.getByRole("button").click();
      await expect(move.locator("[name=endTime]")).toHaveAttribute("aria-invalid", "true");
      await expect(move.locator("[name=startDate]")).toHaveValue(date);
      await fill("endTime", "17:30");
      await move.getByRole("button").click();
      await page.waitForURL(/done=moved/);
      await reader.goto(address);
      await expect(reader.locator(".evnote")).toContainText("Нова дата / new date");
      await expect(reader.locator(".reg")).toContainText("16:00–17:30");
      const calendar = await (await reader.request.get(`/calendar/${address.split("/").at(-1)}.ics`)).text();
      expect(calendar).toContain(`DTSTART;TZID=Europe/Brussels:${date.replaceAll("-", "")}T160000`);
      expect(Number(/SEQUENCE:(\d+)/.exec(calendar)?.[1])).toBeGreaterThanOrEqual(4);

      await page.goto(`/${locale}/account/events`);
      await row.getByRole("link", { name: t("events.mine.status") }).click();
      await section("clone").getByRole("button").click();
      await page.waitForURL(/\/account\/submissions\/[0-9a-f-]{36}\/event/);
      await expect(page.locator("[name=startDate]")).toHaveValue("");
      await expect(page.locator("[name=startTime]")).toHaveValue("16:00");
      await page.goto(`/${locale}/account/events`);
      await row.getByRole("link", { name: t("events.mine.status") }).click();
      await section("repeat").locator("[name=times]").selectOption("3");
      await section("repeat").getByRole("button").click();
      await page.waitForURL(/done=repeated&count=2/);
      await expect(main).toContainText(t("events.mine.done.repeated", { count: 2 }));

      await page.locator("#feed").getByRole("button").first().click();
      await page.waitForURL(/done=renewed/);
      const secret = new URL(await page.locator(".secret").innerText());
      const own = await reader.request.get(secret.pathname);
      expect(own.headers()["cache-control"]).toContain("private");
      expect(await own.text()).toContain("BEGIN:VEVENT");
      await page.context().close();
      await reader.context().close();
    });
  }
});

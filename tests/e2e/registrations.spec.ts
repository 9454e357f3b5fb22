import type { Browser, Page } from "@playwright/test";
import { parse } from "csv-parse/sync";
import { slugify } from "@/lib/i18n/transliterate";
import {
  type Meeting,
  publishAs,
  signInAs,
  signInAsModerator,
  ticketIn,
  writeEvent,
} from "./support/gathering";
import { expect, expectAccessible, newestMail, test, ways, words } from "./support/portal";

// One after the other: the moderator who publishes is shared with other tests, and signs in once.
test.describe.configure({ mode: "serial" });

/** Makes the addresses of this run's events its own. */
const run = Date.now() % 1_000_000;

const room = "https://meet.example.org/secret-room";

interface Held {
  id: string;
  slug: string;
  title: string;
}

const open = async (browser: Browser, javaScriptEnabled = true): Promise<Page> =>
  (await browser.newContext({ javaScriptEnabled, viewport: { width: 390, height: 800 } })).newPage();

let organiser: Page;
let small: Held;
let chosen: Held;

test("an organiser announces events and a moderator publishes them", async ({ browser }) => {
  test.setTimeout(300_000);
  organiser = await (await browser.newContext({ viewport: { width: 1280, height: 900 } })).newPage();
  const moderator = await open(browser);
  await signInAs(organiser, "organiser@example.org", "Организатор Примеров", "bg");
  await signInAsModerator(moderator);
  const publish = async (meeting: Meeting): Promise<Held> => {
    const id = await writeEvent(organiser, "bg", meeting);
    await publishAs(moderator, id);
    return { id, title: meeting.title, slug: slugify(meeting.title) };
  };
  small = await publish({
    title: `Малка среща ${run}`,
    mode: "in_person",
    registration: "open",
    places: "1",
  });
  chosen = await publish({
    title: `Среща по избор ${run}`,
    mode: "hybrid",
    registration: "approval",
    onlineUrl: room,
    question: "Какво ще донесете?",
  });
  await moderator.context().close();
});

for (const { locale, javaScript } of ways) {
  const how = `in ${locale}, ${javaScript ? "with" : "without"} JavaScript`;
  const t = words(locale);
  const key = `${locale}-${javaScript ? 1 : 2}`;

  test(`a guest takes the place, a member waits, and moves up when the guest cancels, ${how}`, async ({
    browser,
  }) => {
    test.slow();
    const { slug, title } = small;
    const form = `/${locale}/events/${slug}/register`;
    const guest = await open(browser, javaScript);
    const email = `visitor-${key}@example.org`;
    await guest.goto(form);
    await guest.locator("[name=name]").fill("Гост Примеров");
    await guest.locator("[name=email]").fill("не е адрес");
    await guest.getByRole("button", { name: t("registrations.register.submit"), exact: true }).click();
    await expect(guest.locator("[name=email]")).toHaveAttribute("aria-invalid", "true");
    await expect(guest.locator("[name=name]")).toHaveValue("Гост Примеров");
    if (javaScript) await expectAccessible(guest);
    await guest.locator("[name=email]").fill(email);
    await guest.getByRole("button", { name: t("registrations.register.submit"), exact: true }).click();
    await guest.waitForURL(/\?done=sent/);
    await expect(guest.locator("h1")).toHaveText(t("registrations.register.sentTitle"));

    // Opening the link changes nothing; the button does.
    const ticket = await ticketIn(guest, email);
    const opened = await guest.goto(ticket);
    expect(opened?.headers()["referrer-policy"]).toBe("same-origin");
    await expect(guest.locator("meta[name=robots]")).toHaveAttribute("content", /noindex/);
    await expect(guest.locator("main")).toContainText(t("registrations.ticket.unconfirmed"));
    await guest.getByRole("button", { name: t("registrations.ticket.confirm"), exact: true }).click();
    await expect(guest.locator("main")).toContainText(t("registrations.ticket.confirmed"));
    await expect(guest.locator("main .qr svg")).toBeVisible();
    expect(await guest.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(390);
    if (javaScript) await expectAccessible(guest);

    const member = await open(browser, javaScript);
    const own = `participant-${key}@example.org`;
    await signInAs(member, own, "Участник Примеров", locale);
    await member.goto(form);
    await expect(member.locator("main")).toContainText(t("registrations.register.full"));
    await member.getByRole("button", { name: t("registrations.register.queue"), exact: true }).click();
    await member.waitForURL(/\/registrations\/[0-9a-z]{26}/);
    await expect(member.locator("main")).toContainText(t("registrations.ticket.waiting", { place: 1 }));
    await expect(member.locator("main .qr")).toHaveCount(0);

    await guest.locator("summary", { hasText: t("registrations.ticket.cancel") }).click();
    await guest.getByRole("button", { name: t("registrations.ticket.cancelYes") }).click();
    await expect(guest.locator("main")).toContainText(t("registrations.ticket.cancelled"));
    expect(await newestMail(member, own)).toContain(
      t("mail.registration_news.moved_up.intro", { title, when: "", where: "" }),
    );
    await member.goto(`/${locale}/account/registrations`);
    const row = member.getByRole("listitem").filter({ hasText: title });
    await expect(row).toContainText(t("registrations.states.confirmed"));
    if (javaScript) await expectAccessible(member);
    await row.locator("summary", { hasText: t("registrations.ticket.cancel") }).click();
    await row.getByRole("button", { name: t("registrations.ticket.cancelYes") }).click();
    await member.waitForURL(/done=cancelled/);
    await expect(row).toContainText(t("registrations.states.cancelled"));
    await guest.context().close();
    await member.context().close();
  });

  test(`an organiser takes in, writes, exports and checks in, ${how}`, async ({ browser }) => {
    test.slow();
    const { id, slug } = chosen;
    const member = await open(browser, javaScript);
    const own = `applicant-${key}@example.org`;
    const name = `Кандидат ${key}`;
    await signInAs(member, own, name, locale);
    await member.goto(`/${locale}/events/${slug}/register`);
    await member.locator("[name=attendance][value=online]").check({ force: true });
    await member.getByRole("button", { name: t("registrations.register.apply"), exact: true }).click();
    const answer = member.locator("[name='answers[0]']");
    await expect(answer).toHaveAttribute("aria-invalid", "true");
    await answer.fill("=1+1");
    await member.getByRole("button", { name: t("registrations.register.apply"), exact: true }).click();
    await member.waitForURL(/\/registrations\/[0-9a-z]{26}/);
    await expect(member.locator("main")).toContainText(t("registrations.ticket.pending"));
    await expect(member.locator("main")).not.toContainText(room);
    // Another member asks for the list of somebody else's event.
    expect((await member.goto(`/${locale}/account/events/${id}/participants`))?.status()).toBe(404);
    expect((await member.request.get(`/api/events/${id}/participants.csv`)).status()).toBe(404);

    const desk = await (
      await browser.newContext({
        javaScriptEnabled: javaScript,
        storageState: await organiser.context().storageState(),
      })
    ).newPage();
    const list = `/${locale}/account/events/${id}/participants`;
    await desk.goto(list);
    if (javaScript) await expectAccessible(desk);
    const row = desk.getByRole("row").filter({ hasText: name });
    await row.locator("[name=note]").first().fill("Радваме се");
    await row.getByRole("button", { name: t("registrations.organise.approve") }).click();
    await desk.waitForURL(/done=confirmed/);
    await expect(row).toContainText(t("registrations.states.confirmed"));
    const letter = await newestMail(desk, own);
    expect(letter).toContain("Радваме се");
    expect(letter).toContain(room);

    await desk.goto(`/${locale}/account/events/${id}/messages`);
    await desk.locator("[name=subject]").fill(`Носете чаша, ${key}`);
    await desk.locator("[name=body]").fill("Ще има чай.");
    if (javaScript) await expectAccessible(desk);
    await desk.getByRole("button", { name: t("registrations.letters.submit"), exact: true }).click();
    await desk.waitForURL(/messages\?done=\d+/);
    expect(await newestMail(desk, own)).toContain("Ще има чай.");

    const file = await desk.request.get(`/api/events/${id}/participants.csv?locale=${locale}`);
    const [head, ...people] = parse(await file.text(), { bom: true }) as string[][];
    expect(head?.[0]).toBe(t("registrations.columns.name"));
    const listed = people.find((cells) => cells[0] === name);
    expect(listed?.at(-1)).toBe("'=1+1");

    await desk.goto(list);
    const code = await row.locator("td .meta").first().innerText();
    const door = await desk.goto(`/${locale}/account/events/${id}/check-in?code=${code}`);
    expect(door?.headers()["permissions-policy"]).toContain("camera=(self)");
    if (javaScript) await expectAccessible(desk);
    await expect(desk.locator("[name=code]")).toHaveValue(code);
    await desk.getByRole("button", { name: t("registrations.door.submit"), exact: true }).click();
    const here = t("registrations.door.checked_in", {
      name,
      attendance: t("registrations.attendance.online"),
    });
    await expect(desk.locator("main")).toContainText(here);
    await desk.locator("[name=code]").fill(code);
    await desk.getByRole("button", { name: t("registrations.door.submit"), exact: true }).click();
    await expect(desk.locator("main .note.warn")).toContainText(name);

    // Nothing public knows the online address.
    for (const path of [
      `/${locale}/events/${slug}`,
      `/calendar/${slug}.ics`,
      `/${locale}/search?q=secret-room`,
    ]) {
      expect(await (await desk.request.get(path)).text()).not.toContain(room);
    }
    await member.goto(`/${locale}/account/registrations`);
    await member.getByRole("link", { name: chosen.title }).click();
    await expect(member.locator("main")).toContainText(room);
    await member.context().close();
    await desk.context().close();
  });
}

test("no other page may use a camera", async ({ page }) => {
  const response = await page.goto("/bg/events");
  expect(response?.headers()["permissions-policy"]).toContain("camera=()");
});

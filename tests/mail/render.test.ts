import { beforeAll, describe, expect, it } from "vitest";
import { codeIn, piecesOf } from "@/lib/mail/letter-text";
import { render } from "@/lib/mail/render";
import { letterOf, type Template, type TemplateValues } from "@/lib/mail/templates";
import { chooseDatabase } from "@/tests/support/database";

// A letter names the portal's address, which follows from the environment; no database is asked.
beforeAll(() => chooseDatabase("postgresql://nobody@127.0.0.1:1/none"));

const meeting = {
  title: "Среща на клуба",
  when: "26 ноември 2026 г., 18:00–19:30",
  where: "Видин, читалище",
  link: "/bg/registrations/0123456789abcdefghjkmnpqrs",
};

const values: { [T in Template]: TemplateValues[T] } = {
  sign_in: { code: "012345", link: "/bg/sign-in/confirm?token=a&email=b", minutes: 30 },
  submission_received: { title: "Хлебна къща", link: "/bg/account/submissions" },
  submission_waiting: { title: "Хлебна къща", link: "/bg/moderation/1" },
  changes_requested: { title: "Хлебна къща", link: "/bg/account/submissions/1", reason: "Липсва източник." },
  scheduled: {
    title: "Хлебна къща",
    link: "/bg/account/submissions",
    reason: "Чудесен текст.",
    at: "2026-12-01T07:00:00.000Z",
  },
  published: { title: "Хлебна къща", link: "/bg/practices/hlebna-kashta" },
  declined: { title: "Хлебна къща", link: "/bg/account/submissions", reason: "Реклама.", ground: "r3" },
  hidden: { title: "Хлебна къща", link: "/bg/account/submissions", reason: "Реклама." },
  restored: {
    title: "Хлебна къща",
    link: "/bg/practices/hlebna-kashta",
    reason: "Възражението е основателно.",
  },
  challenge_reviewer: {
    title: "Празното училище",
    closesOn: "2027-03-05",
    link: "/bg/challenges/praznoto-uchilishte",
  },
  challenge_results: {
    title: "Празното училище",
    ideas: ["Тихи часове", "Библиотека на колела"],
    link: "/bg/challenges/praznoto-uchilishte#results",
  },
  idea_answer_due: {
    title: "Хлебна къща",
    supporters: 50,
    dueAt: new Date("2026-12-18T10:00:00Z"),
    link: "/bg/moderation/ideas/1",
  },
  idea_moved: {
    title: "Хлебна къща",
    to: "piloting",
    explanation: "Има място за проба.",
    link: "/bg/ideas/hlebna-kashta",
  },
  idea_answered: { title: "Хлебна къща", body: "Ще я изпробваме.", link: "/bg/ideas/hlebna-kashta" },
  idea_merged: {
    title: "Хлебна къща",
    merged: "Пекарна за всички",
    explanation: "Едно и също.",
    link: "/bg/ideas/hlebna-kashta",
  },
  idea_unmerged: { title: "Хлебна къща", merged: "Пекарна за всички", link: "/bg/ideas/pekarna" },
  coauthor_invited: { title: "Хлебна къща", link: "/bg/account/submissions", inviter: "Ана Петрова" },
  registration_confirm: { ...meeting, hours: 48 },
  registration_news: {
    ...meeting,
    news: "moved_up",
    note: "Входът е отзад.",
    byHand: false,
    onlineUrl: "https://meet.example/1",
    onlineNote: "Код 12",
  },
  event_reminder: { ...meeting, onlineUrl: "https://meet.example/1" },
  event_changed: { ...meeting, change: "moved", note: "Залата се оказа малка." },
  event_message: { ...meeting, subject: "Носете чаша", body: "Ще има чай.", sender: "Ана Петрова" },
  adoption_recorded: {
    title: "Хлебна къща",
    organisation: "Община Примерна",
    status: "running",
    link: "/bg/practices/hlebna-kashta#adoption-1",
  },
  adoption_hidden: { title: "Хлебна къща", link: "/bg/account/adoptions", reason: "Реклама." },
  adoption_restored: { title: "Хлебна къща", link: "/bg/practices/hlebna-kashta", reason: "Грешка." },
  followed_news: {
    happened: "update",
    title: "Тихи часове",
    heading: "Първата поща",
    body: "Отваряме във вторник.",
    link: "/bg/ideas/tihi-chasove",
    stop: "/bg/account/following",
  },
  offer_received: {
    title: "Тихи часове",
    helper: "Ана Петрова",
    ask: "Данни",
    message: "Имам анкета.",
    link: "/bg/account/offers/1",
  },
  offer_message: {
    title: "Тихи часове",
    writer: "Ана Петрова",
    message: "Ето я.",
    link: "/bg/account/offers/1",
  },
  offer_accepted: { title: "Тихи часове", ask: "Данни", link: "/bg/account/offers/1" },
  offer_closed: { title: "Тихи часове", ask: "Данни", link: "/bg/account/offers/1" },
  said_hidden: {
    title: "Тихи часове",
    said: "Обидни думи.",
    ground: "r4",
    reason: "Обида.",
    link: "/bg/ideas/tihi-chasove/take-part",
  },
  said_restored: {
    title: "Тихи часове",
    said: "Остри думи.",
    reason: "Не е обида.",
    link: "/bg/ideas/tihi-chasove#said-1",
  },
  report_received: { number: "0198A1B2", path: "/bg/ideas/tihi-chasove", link: "/bg/ideas/tihi-chasove" },
  report_decided: {
    number: "0198A1B2",
    path: "/bg/ideas/tihi-chasove",
    upheld: true,
    decision: "Обида.",
    link: "/bg/ideas/tihi-chasove",
  },
  search_alert: {
    link: "/bg/account/searches",
    searches: [
      {
        name: "Хляб във Видин",
        link: "/bg/search?region=BG311&sort=newest",
        items: [{ title: "Хлебна къща", link: "/bg/practices/hlebna-kashta" }],
        rest: 3,
        more: false,
      },
    ],
  },
};
const templates = Object.keys(values) as Template[];

const stringsIn = (value: unknown): string[] =>
  typeof value === "object" && value ? Object.values(value).flatMap(stringsIn) : [String(value)];

const letter = <T extends Template>(
  template: T,
  language: "bg" | "en",
  more: Partial<TemplateValues[T]> = {},
) => render(letterOf(template, language, { ...values[template], ...more }), { language, name: "Борис" });

describe.each(["bg", "en"] as const)("every letter in %s", (language) => {
  it.each(templates)("%s has a subject, words, one link and the reason why it came", (template) => {
    const { subject, text, html } = letter(template, language);
    expect(subject.length).toBeGreaterThan(5);
    const link = `http://localhost:3000${values[template].link}`;
    expect(text).toContain(link);
    expect(html.match(/href=/g)).toHaveLength(1);
    expect(html).toContain(`<html lang="${language}">`);
    expect(text).toContain(language === "bg" ? "Здравейте, Борис," : "Hello Борис,");
    expect(text).toContain(
      language === "bg" ? "Получавате това писмо, защото" : "You are receiving this email because",
    );
    expect(`${subject}${text}${html}`).not.toMatch(/\{\w+\}|undefined|\bmail\./);
  });

  it.each(templates)("%s is in that language alone", (template) => {
    const own = stringsIn(values[template]);
    const { text } = letter(template, language);
    const words = ["http://localhost:3000", "Борис", ...own].reduce(
      (rest, value) => rest.replaceAll(value, ""),
      text,
    );
    expect(words).not.toMatch(language === "bg" ? /[a-z]{2,}/i : /\p{Script=Cyrillic}/u);
  });
});

describe("what somebody typed", () => {
  const hostile = `<img src=x onerror="alert('1')"> & „така“`;

  it("is text in HTML, wherever it stands", () => {
    for (const { html } of [
      letter("declined", "bg", { title: hostile, reason: hostile, ground: hostile }),
      letter("coauthor_invited", "en", { title: hostile, inviter: hostile, link: `/bg"><script>` }),
      render(letterOf("published", "bg", values.published), { language: "bg", name: hostile }),
    ]) {
      expect(html).not.toMatch(/<img|<script|"alert/);
    }
  });

  it("cannot become a header of the mail", () => {
    const title = "Хляб\r\nBcc: eve@example.org\n\u2028X: y\0";
    const { subject, html } = letter("published", "bg", { title });
    expect(subject).not.toMatch(/[\p{Cc}\p{Zl}\p{Zp}]/u);
    expect(subject).toContain("Хляб Bcc: eve@example.org X: y");
    expect(html).not.toMatch(/<title>[^<]*\n/);
  });

  it("cannot make a subject without end", () => {
    expect([...letter("published", "bg", { title: "🍞".repeat(1000) }).subject]).toHaveLength(160);
  });

  it("is no message format", () => {
    expect(letter("published", "en", { title: "{a, plural, other {#}} <b>x</b>" }).subject).toContain(
      "{a, plural, other {#}} <b>x</b>",
    );
  });

  it("keeps its lines when it is a reason", () => {
    const { text, html } = letter("declined", "bg", { reason: "Първо.\nВторо." });
    expect(text).toContain("> Първо.\n> Второ.");
    expect(html).toContain("Първо.<br>Второ.");
  });
});

describe("a statement of reasons", () => {
  it.each([
    [
      "bg",
      [
        "отказа публикуването",
        "правило 3",
        "„Твърденията имат източник“",
        "Реклама.",
        "взе човек",
        "автоматични средства",
        "14 дни",
      ],
    ],
    [
      "en",
      [
        "declined to publish",
        "rule 3",
        "“Claims have a source”",
        "Реклама.",
        "A person",
        "automated means",
        "14 days",
      ],
    ],
  ] as const)("says all that it must in %s", (language, parts) => {
    const { text } = letter("declined", language);
    for (const part of parts) expect(text).toContain(part);
  });
});

describe("the text of a letter in the demo's mailbox", () => {
  it("shows its code and its links", () => {
    const { text } = letter("sign_in", "bg");
    expect(codeIn(text)).toBe("012345");
    expect(piecesOf(text).filter((piece) => typeof piece !== "string")).toEqual([
      { href: "http://localhost:3000/bg/sign-in/confirm?token=a&email=b" },
    ]);
    expect(codeIn(letter("published", "bg", { title: "123456" }).text)).toBeUndefined();
  });

  it("makes no link of anything but a web address", () => {
    expect(piecesOf('javascript:alert(1) <a href="http://a.b/c">')).toEqual([
      'javascript:alert(1) <a href="',
      { href: "http://a.b/c" },
      '">',
    ]);
  });
});

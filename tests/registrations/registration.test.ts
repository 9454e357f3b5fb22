import { describe, expect, test } from "vitest";
import { checkForm, type Typed } from "@/lib/registrations/input";
import { answerLimit } from "@/lib/registrations/limits";
import { listFiltersFrom } from "@/lib/registrations/participants";
import {
  closedReason,
  type EventTerms,
  freePlaces,
  placeOrQueue,
  placesFor,
} from "@/lib/registrations/registration";
import { codeIn, codeOf, isTicket, newTicket } from "@/lib/registrations/ticket";
import { untilIn, whenOf } from "@/lib/registrations/when";

const now = new Date("2026-11-23T12:00:00Z");
const terms: EventTerms = {
  mode: "hybrid",
  status: "confirmed",
  registration: "open",
  registersUntil: new Date("2026-11-26T16:00:00Z"),
  endsAt: new Date("2026-11-26T18:00:00Z"),
  placesInPerson: 20,
  placesOnline: null,
};

describe("when registration is open", () => {
  test.each([
    [{}, null],
    [{ registration: "approval" as const }, null],
    [{ status: "tentative" as const }, null],
    [{ status: "moved" as const }, null],
    [{ status: "cancelled" as const }, "cancelled"],
    [{ status: "cancelled" as const, registration: "none" as const }, "cancelled"],
    [{ endsAt: now }, "past"],
    [{ registration: "none" as const }, "none"],
    [{ registration: "external" as const }, "external"],
    [{ registersUntil: now }, "closed"],
    [{ registersUntil: new Date(now.getTime() + 1) }, null],
  ])("%j is %s", (more, reason) => {
    expect(closedReason({ ...terms, ...more }, now)).toBe(reason);
  });
});

test("each way to take part has its own places, one that the event has not has none", () => {
  expect(placesFor(terms, "in_person")).toBe(20);
  expect(placesFor(terms, "online")).toBeNull();
  expect(placesFor({ ...terms, mode: "in_person" }, "online")).toBe(0);
});

test("nobody passes those who wait, and no more move up than there are places and people", () => {
  expect(placeOrQueue(20, { confirmed: 19, waiting: 0 })).toBe("confirmed");
  expect(placeOrQueue(20, { confirmed: 20, waiting: 0 })).toBe("waiting");
  expect(placeOrQueue(20, { confirmed: 19, waiting: 1 })).toBe("waiting");
  expect(placeOrQueue(null, { confirmed: 9_999, waiting: 0 })).toBe("confirmed");
  expect(freePlaces(20, 18, 5)).toBe(2);
  expect(freePlaces(20, 18, 1)).toBe(1);
  // Fewer places than people who have one: nobody loses theirs.
  expect(freePlaces(10, 18, 5)).toBe(0);
  expect(freePlaces(null, 18, 5)).toBe(5);
});

describe("a ticket", () => {
  test("is long, is never given twice, and its code is found in whatever is typed or scanned", () => {
    const tickets = new Set(Array.from({ length: 500 }, newTicket));
    expect(tickets.size).toBe(500);
    for (const ticket of tickets) {
      expect(isTicket(ticket)).toBe(true);
      const code = codeOf(ticket);
      expect(code).toMatch(/^[0-9A-Z]{4}-[0-9A-Z]{4}$/);
      for (const typed of [
        ticket,
        code,
        ` ${code.toLowerCase()} `,
        code.replace("-", ""),
        code.replaceAll("0", "O").replaceAll("1", "I"),
        `https://club.example/bg/account/events/1/check-in?code=${code}`,
      ]) {
        expect(codeIn(typed)).toBe(ticket.slice(0, 8));
      }
    }
  });

  test.each(["", "7K3Q", "u".repeat(8), "%", "https://club.example/", "a".repeat(300)])(
    "%j is none",
    (typed) => {
      expect(codeIn(typed)).toBeNull();
      expect(isTicket(typed)).toBe(false);
    },
  );
});

describe("the form", () => {
  const typed: Typed = { name: " Ана  Петрова ", email: "", attendance: "online", answers: { 0: " да " } };
  const questions = [
    { question: { bg: "Храна?" }, needed: true },
    { question: { bg: "Друго?" }, needed: false },
  ];
  const offered = ["in_person", "online"] as const;

  test("keeps answers with their questions, and a name on one line", () => {
    expect(checkForm(typed, { questions, offered })).toEqual({
      problems: {},
      input: {
        name: "Ана Петрова",
        attendance: "online",
        answers: { 0: { question: { bg: "Храна?" }, answer: "да" } },
      },
    });
  });

  test("says what is wrong with each field", () => {
    const wrong = {
      ...typed,
      name: " ",
      attendance: "flying",
      answers: { 0: " ", 1: "х".repeat(answerLimit + 1) },
    };
    expect(checkForm(wrong, { questions, offered })).toEqual({
      input: null,
      problems: {
        name: "name",
        attendance: "attendance",
        "answers.0": "answerRequired",
        "answers.1": "answerLong",
      },
    });
  });

  test("asks for no choice where there is one way, and takes no other", () => {
    const { input } = checkForm({ ...typed, attendance: "online" }, { questions, offered: ["in_person"] });
    expect(input?.attendance).toBe("in_person");
  });
});

test("what is no filter of the list is left out", () => {
  expect(listFiltersFrom({ q: " Ана\0 ", state: "waiting", page: "3" })).toEqual({
    q: "Ана",
    state: "waiting",
    page: 3,
  });
  expect(listFiltersFrom({ q: ["a"], state: "x", page: "-1" })).toEqual({ q: "", state: null, page: 1 });
});

describe("when, in words", () => {
  const event = {
    startsAt: new Date("2026-11-26T16:00:00Z"),
    endsAt: new Date("2026-11-26T17:30:00Z"),
    startDate: new Date("2026-11-26"),
    endDate: new Date("2026-11-26"),
    allDay: false,
    saysEnd: true,
    timeZone: "Europe/Sofia",
  };

  test("is by the clocks of the event, which are named when they are not the portal's", () => {
    expect(whenOf(event, "bg")).toBe("26 ноември 2026\u00a0г., 18:00–19:30");
    expect(whenOf({ ...event, saysEnd: false }, "en")).toBe("26 November 2026, 18:00");
    expect(whenOf({ ...event, timeZone: "Asia/Tokyo" }, "en")).toContain("(Asia/Tokyo)");
    expect(whenOf({ ...event, allDay: true, endDate: new Date("2026-11-27") }, "en")).not.toContain(":");
  });

  test("a closing day is named as it was typed, a closing moment with its hour", () => {
    expect(untilIn(new Date("2026-11-25T22:00:00Z"), "Europe/Sofia", "en")).toBe("25 November 2026");
    expect(untilIn(new Date("2026-11-25T10:00:00Z"), "Europe/Sofia", "en")).toBe("25 November 2026, 12:00");
  });
});

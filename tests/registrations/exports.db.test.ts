import { parse } from "csv-parse/sync";
import jsQR from "jsqr";
import readXlsxFile from "read-excel-file/node";
import sharp from "sharp";
import { beforeAll, describe, expect, test } from "vitest";
import { db } from "@/lib/db/client";
import type { Viewer } from "@/lib/members/member";
import { checkIn } from "@/lib/registrations/check-in";
import { participantsFile } from "@/lib/registrations/download";
import { qrOf } from "@/lib/registrations/qr";
import { registerMember } from "@/lib/registrations/register";
import { codeIn, codeOf, newTicket } from "@/lib/registrations/ticket";
import { gathering } from "../factories/gatherings";
import { member } from "../factories/members";

/** What a spreadsheet must not take for a formula, with ordinary texts. */
const hostile = [
  '=HYPERLINK("https://evil.example";"виж")',
  "+359 88 123",
  "-2+3",
  "@SUM(A1)",
  'с "кавички", запетая\nи нов ред',
  "обикновен",
];
const question = { bg: "Какво ще донесете?", en: "What will you bring?" };

let id = "";
let organiser: Viewer;

beforeAll(async () => {
  const made = await gathering({ questions: [{ question, needed: false }] });
  ({ id, organiser } = made);
  for (const [number, text] of hostile.entries()) {
    const viewer = await member();
    const answers = { 0: { question, answer: text } };
    const ask = {
      entryId: id,
      name: `Име ${number}`,
      language: "bg" as const,
      attendance: "in_person" as const,
      answers,
    };
    await registerMember(viewer, ask);
    await db().registration.updateMany({ where: { entryId: id, email: viewer.email }, data: { name: text } });
  }
});

const file = async (name: string, locale = "bg") => {
  const response = await participantsFile(organiser, { id, file: name, locale });
  return { response, bytes: Buffer.from(await response.arrayBuffer()) };
};

describe("the list as a file", () => {
  test("is CSV in UTF-8 with its mark, in which no cell begins like a formula", async () => {
    const { response, bytes } = await file("participants.csv");
    expect(response.headers.get("content-type")).toBe("text/csv; charset=utf-8");
    expect(response.headers.get("cache-control")).toContain("no-store");
    expect([...bytes.subarray(0, 3)]).toEqual([0xef, 0xbb, 0xbf]);
    const [head, ...rows] = parse(bytes, { bom: true }) as string[][];
    expect(head?.slice(0, 4)).toEqual(["Име", "Имейл", "Участие", "Състояние"]);
    expect(head?.at(-1)).toBe("Какво ще донесете?");
    const kept = hostile.map((text) => (/^[=+\-@]/.test(text) ? `'${text}` : text));
    expect(rows.map((row) => row[0])).toEqual(kept);
    expect(rows.map((row) => row.at(-1))).toEqual(kept);
    expect(rows.flat().filter((cell) => /^[=+\-@\t\r]/.test(cell))).toEqual([]);
  });

  test("is XLSX in which every cell is a text, as it was typed", async () => {
    const { bytes } = await file("participants.xlsx", "en");
    const [sheet] = await readXlsxFile(bytes);
    const rows = (sheet as unknown as { data: unknown[][] }).data;
    expect(rows[0]?.slice(0, 4)).toEqual(["Name", "Email", "Takes part", "State"]);
    expect(rows.slice(1).map((row) => row[0])).toEqual(hostile);
    expect(rows.flat().every((cell) => cell === null || typeof cell === "string")).toBe(true);
  });

  test("has a column for a question that has been changed since", async () => {
    const publication = await db().publication.findUniqueOrThrow({ where: { entryId: id } });
    const content = {
      ...Object(publication.content),
      questions: [{ question: { bg: "Друг въпрос?" }, needed: true }],
    };
    await db().publication.update({ where: { entryId: id }, data: { content } });
    const { bytes } = await file("participants.csv");
    const [head, first] = parse(bytes, { bom: true }) as string[][];
    expect(head?.slice(-2)).toEqual(["Друг въпрос?", "Какво ще донесете?"]);
    expect(first?.slice(-2)).toEqual(["", `'${hostile[0]}`]);
  });

  test("exists under its two names alone", async () => {
    expect((await file("participants.pdf")).response.status).toBe(404);
    expect(
      (await participantsFile(organiser, { id: "1", file: "participants.csv", locale: null })).status,
    ).toBe(404);
  });
});

test("a camera reads from the drawn ticket what checks it in, and not the secret", async () => {
  const row = await db().registration.findFirstOrThrow({ where: { entryId: id, name: "обикновен" } });
  for (const ticket of [row.ticket, newTicket(), newTicket()]) {
    const svg = qrOf(id, ticket, "bg");
    const { data, info } = await sharp(Buffer.from(svg))
      .resize(400)
      .ensureAlpha()
      .raw()
      .toBuffer({ resolveWithObject: true });
    const read = jsQR(new Uint8ClampedArray(data), info.width, info.height)?.data ?? "";
    expect(read).toContain(`/bg/account/events/${id}/check-in?code=${codeOf(ticket)}`);
    expect(read).not.toContain(ticket.slice(8));
    expect(codeIn(read)).toBe(ticket.slice(0, 8));
    if (ticket === row.ticket) {
      expect(await checkIn(organiser, id, { typed: read })).toMatchObject({
        outcome: "checked_in",
        name: "обикновен",
      });
    }
  }
});

import mammoth from "mammoth";
import { describe, expect, it, vi } from "vitest";
import { textOf } from "@/lib/briefings/document";
import { docxOf } from "@/lib/briefings/office/docx";
import type { Locale } from "@/lib/i18n/locale";
import type { PracticeContent } from "@/lib/practices/input";
import { comparedWith, type FitCheck } from "@/lib/transfer/check";
import { askedOf } from "@/lib/transfer/input";
import { planOf } from "@/lib/transfer/plan";

vi.mock("@/lib/env", () => ({ env: () => ({ siteUrl: "https://club.example" }) }));

const content = {
  title: { bg: "Здравни медиатори" },
  organisation: { bg: "Национална мрежа" },
  targetGroups: ["roma"],
  country: "BG",
  oblasti: [],
  level: "local",
  needs: { populationFrom: 5000, budget: 24_000, staff: 1.5 },
  staffing: { bg: "Двама медиатори" },
  core: { bg: "- медиаторът е от общността\n• договорът е постоянен" },
  results: [{ indicator: { bg: "Медиатори" }, value: "300", source: "https://report.example/2023" }],
  sources: [{ url: "https://report.example/2023" }, { url: "https://law.example" }],
} as unknown as Partial<PracticeContent>;

function checked(query: string): FitCheck {
  const asked = askedOf(query);
  const practice = { id: "1", slug: "mediatori", revisionNumber: 3, content };
  return { asked, missing: [], compared: [comparedWith(practice, asked.place)], query };
}

const plan = (query: string, locale: Locale = "bg") =>
  planOf(checked(query), locale, new Date("2026-11-23T10:00:00Z"));

const asked = "?municipality=VID09&population=3200&budget=30000&group=roma&practices=mediatori";

describe("the adaptation plan", () => {
  it("makes a task of each gap, of each unknown and of each condition told in words", () => {
    const table = plan(asked).blocks.find((block) => block.type === "table");
    const rows =
      table?.type === "table" ? table.rows.map((cells) => cells.map((cell) => textOf(cell).trim())) : [];
    const plain = rows.map((cells) => cells.map((cell) => cell.replaceAll("\u00a0", " ")));
    expect(plain[0]).toEqual([
      "Преодолейте",
      "Жители: Иска население поне 5000 души, а при Вас са 3200: с 1800 по-малко.",
      "",
      "",
    ]);
    expect(plain.map(([what]) => what)).toEqual([
      "Преодолейте",
      "Уточнете у Вас",
      "Попитайте организацията",
      "Проверете",
    ]);
  });

  it("is a document with headings, lists, table heads and addresses, in the reader's words", async () => {
    const file = await docxOf(plan(asked, "en"));
    const { value: html } = await mammoth.convertToHtml({ buffer: file });
    // Pictures and anchors out of the way.
    const text = html.replaceAll("\u00a0", " ").replace(/<img[^>]*>|<a id="[^"]*"><\/a>/g, "");
    expect(text).toContain("<h1>Здравни медиатори</h1>");
    expect(text).toContain("<h2>Tasks</h2>");
    expect(text).toContain("<li>медиаторът е от общността</li>");
    expect(text).toMatch(/<thead><tr><th>.*Task.*By when.*<\/thead>/);
    expect(text).toContain('href="https://club.example/en/practices/mediatori"');
    expect(text).toContain("It needs at least €24,000 a year; you have €30,000.");
    expect(text.split("https://report.example/2023").length).toBe(3);
    expect(text).toContain("https://law.example");
  });
});

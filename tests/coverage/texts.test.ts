import { parse } from "csv-parse/sync";
import { describe, expect, test } from "vitest";
import { coverageSvg } from "@/lib/coverage/drawing";
import { noFilters } from "@/lib/coverage/filters";
import { matrixOf, onlyObjective } from "@/lib/coverage/matrix";
import { sentencesOf, whiteSpots } from "@/lib/coverage/sentences";
import { coverageCsv } from "@/lib/coverage/table";
import { filterWords, placesPhrase } from "@/lib/coverage/words";
import { everywhere, row } from "./rows";

const regions = ["BG31", "BG32", "BG33", "BG34", "BG41", "BG42"];
/** No-break spaces are of no interest here. */
const plain = (texts: string[]) => texts.map((text) => text.replaceAll("\u00a0", " "));

describe("the matrix in sentences", () => {
  const rows = [
    ...everywhere(regions, ["b", "c", "i"]),
    row({ objective: "c", place: "BG41", levels: [9, 0, 0, 0, 0, 0] }),
    row({ objective: "i", place: "BG", levels: [2, 0, 0, 0, 0, 0] }),
  ];
  const matrix = matrixOf(rows, "region");

  test("in Bulgarian", () => {
    expect(plain(sentencesOf(matrix, "bg"))).toEqual([
      "11 от 78 клетки са бели петна: в тях не е описана нито една практика.",
      "Никъде в страната няма практика по цел 4.2 „Институции на пазара на труда“.",
      "По цел 4.3 „Жени и мъже на пазара на труда“ няма практика в Северозападния, Северния централен, Североизточния, Югоизточния и Южния централен район.",
      "Още в 6 клетки има само национални практики и нито една от самия район.",
      "Най-много практики са описани по цел 4.3 „Жени и мъже на пазара на труда“ в Югозападния район (9), цел 4.1 „Достъп до заетост“ в Северозападния район (1) и цел 4.1 „Достъп до заетост“ в Северния централен район (1).",
    ]);
  });

  test("in English", () => {
    expect(plain(sentencesOf(matrix, "en"))).toEqual([
      "11 of 78 cells are white spots: no practice is described in them.",
      "Nowhere in the country is there a practice for objective 4.2 “Labour-market institutions”.",
      "For objective 4.3 “Women and men at work” there is no practice in the North-West, North Central, North-East, South-East and South Central regions.",
      "6 more cells have nationwide practices only, and none of the region itself.",
      "Most practices are described for objective 4.3 “Women and men at work” in the South-West region (9), objective 4.1 “Access to employment” in the North-West region (1) and objective 4.1 “Access to employment” in the North Central region (1).",
    ]);
  });

  test("one white spot, none, and nothing but white", () => {
    const one = matrixOf(everywhere(regions).slice(1), "region");
    expect(plain(sentencesOf(one, "bg")).slice(0, 2)).toEqual([
      "1 от 78 клетки е бяло петно: в нея не е описана нито една практика.",
      "По цел 4.1 „Достъп до заетост“ няма практика в Северозападния район.",
    ]);
    expect(sentencesOf(matrixOf(everywhere(regions), "region"), "bg")[0]).toContain("Няма бели петна");
    expect(sentencesOf(matrixOf([], "oblast"), "en")).toEqual([
      "With these filters there is no practice at all.",
    ]);
  });

  test("many objectives with white spots are cut short, and said so", () => {
    const many = sentencesOf(matrixOf(everywhere(["BG31"]), "region"), "bg");
    expect(many.filter((text) => text.includes("няма практика"))).toHaveLength(4);
    expect(plain(many)).toContain("Бели петна има и по още 9 цели; изброени са по-долу.");
  });

  test("places are named in the language, and not all of twenty-eight", () => {
    expect(plain([placesPhrase(["BG311"], "oblast", "bg")])).toEqual(["в област Видин"]);
    expect(plain([placesPhrase(["BG311", "BG313"], "oblast", "bg")])).toEqual(["в областите Видин и Враца"]);
    const ten = ["BG311", "BG312", "BG313", "BG314", "BG315", "BG321", "BG322", "BG323", "BG324", "BG325"];
    expect(plain([placesPhrase(ten, "oblast", "bg")])).toEqual([
      "в областите Видин, Монтана, Враца, Плевен, Ловеч и още 5 (общо 10)",
    ]);
  });

  test("white spots are grouped by objective", () => {
    expect(whiteSpots(matrix).map(({ objective, places }) => [objective, places.length])).toEqual([
      ["b", 6],
      ["c", 5],
    ]);
  });

  test("what is counted is told in words", () => {
    const filters = { ...noFilters, group: "roma", evidence: 3, fresh: true };
    expect(plain(filterWords(filters, "bg"))).toEqual([
      "за група „Роми“",
      "доказаност поне 3 („сравнена“)",
      "потвърдени през последните 24 месеца",
    ]);
    expect(filterWords(noFilters, "en")).toEqual([]);
  });
});

describe("the files", () => {
  const matrix = matrixOf(
    [
      row({
        objective: "j",
        place: "BG31",
        levels: [1, 0, 1, 0, 1, 0],
        newest: "2026-02-01T08:00:00.000Z",
        old: 1,
        never: 1,
        groups: ["roma"],
      }),
      row({ objective: "j", place: "BG" }),
      row({ objective: "*", place: "abroad" }),
    ],
    "region",
  );

  test("the CSV has a row for each cell, and none of them is a formula", () => {
    const csv = coverageCsv(matrix, noFilters, "bg");
    expect(csv.startsWith("\ufeff")).toBe(true);
    const rows: Record<string, string>[] = parse(csv, { columns: true, bom: true });
    expect(rows).toHaveLength(78);
    for (const cell of rows.flatMap((one) => Object.values(one))) expect(cell).not.toMatch(/^[=+\-@\t\r]/);
    expect(
      rows.find((one) => one["Код на целта"] === "ESO4.10" && one["Код по NUTS"] === "BG31"),
    ).toMatchObject({
      "Район или област": "Северозападен",
      "Целева група": "всички групи",
      "Практики от мястото": "3",
      "Национални практики": "1",
      "Всичко практики": "4",
      "Най-добра степен на доказаност": "4",
      "Медиана на степента": "0",
      "Със степен 3 и нагоре": "1",
      "Последно потвърдена на": "2026-02-01",
      "Потвърдени през последните 24 месеца": "1",
      "Обхванати целеви групи": "1",
    });
    const white = rows.find((one) => one["Код на целта"] === "ESO4.1");
    expect(white).toMatchObject({ "Всичко практики": "0", "Най-добра степен на доказаност": "" });
  });

  const drawn = {
    locale: "bg" as const,
    at: "2026-11-23T10:00:00Z",
    address: "http://localhost/bg/coverage?a=1&b=<2>",
  };

  test.each(["count", "evidence", "freshness"] as const)(
    "the drawing of %s is text that can be read alone",
    (show) => {
      const svg = coverageSvg(matrix, { ...drawn, filters: { ...noFilters, show } });
      expect(svg).toMatch(/^<svg [^>]*lang="bg"[^>]*aria-labelledby="title desc"/);
      expect(svg).toContain("<title id=");
      for (const part of [
        "4.10",
        "Северозападен",
        "няма",
        "23\u00a0ноември 2026",
        "2021/1057",
        "a=1&#38;b=&#60;2&#62;",
      ])
        expect(svg.replaceAll("23 ноември", "23\u00a0ноември")).toContain(part);
      expect(svg).not.toContain("<2>");
      expect(svg.match(/stroke-dasharray="4 3"/g)).toHaveLength(12 * 6);
      // What it draws with is its own: it asks nothing of the page that it is put into.
      expect(svg).not.toMatch(/var\(|class=|href="(?!#)/);
    },
  );

  test("a drawing of one objective by oblast", () => {
    const one = onlyObjective(matrixOf([row({ objective: "j", place: "BG325" })], "oblast"), "j");
    const svg = coverageSvg(one, { ...drawn, filters: { ...noFilters, by: "oblast" } });
    expect(svg.match(/stroke-dasharray="4 3"/g)).toHaveLength(27);
    expect(svg).toContain(">Сил<");
  });
});

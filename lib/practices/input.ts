import { aboutFields, headFields, mediaFields, placeFields, sourceFields } from "@/lib/entries/fields";
import type { Problem } from "@/lib/forms/check";
import {
  area,
  type ContentOf,
  check,
  choice,
  choices,
  group,
  line,
  rows,
  text,
  url,
} from "@/lib/forms/fields";
import { count, number, year } from "@/lib/forms/figures";
import { type RawObject, textAt } from "@/lib/forms/raw";

/** What a practice holds (DOMAIN: Practice). Limits are characters; the form shows them and zod holds them. */
export const practiceFields = {
  ...headFields,
  organisation: text(200, { required: true }),
  partners: text(600),
  ...placeFields,
  areaServed: text(300),
  level: choice("levels"),
  startYear: year(),
  endYear: year(),
  running: check(),
  stage: choice("stages", { required: true }),
  website: url(),

  problem: area(2000, { required: true }),
  solution: area(3000, { required: true }),
  howItWorks: area(3000),
  ...aboutFields,

  results: rows(
    {
      indicator: text(200, { required: true }),
      baseline: line(60),
      value: line(60),
      unit: text(160),
      period: line(80),
      source: url(),
      evidence: choice("evidence"),
    },
    12,
  ),
  success: area(2000),
  failure: area(2000),
  awards: area(1000),

  costTotal: number(),
  costPerPerson: number(),
  costPeriod: text(120),
  staffing: text(400),
  fundingSources: choices("fundingSources", 11),
  fundingNote: text(600),
  core: area(1500),
  adaptable: area(1500),
  preconditions: group({
    population: text(300),
    budget: text(300),
    staff: text(300),
    legal: text(300),
    partners: text(300),
  }),
  /** The same as figures, for the transfer-fit check: inhabitants, euro a year, full-time posts. */
  needs: group({ populationFrom: number(), populationTo: number(), budget: number(), staff: number() }),
  settlements: choices("settlements", 3),
  monthsToStart: count(120),
  support: area(800),
  criteria: group({
    objectives: choice("criterionScores"),
    actors: choice("criterionScores"),
    outputs: choice("criterionScores"),
    innovativeness: choice("criterionScores"),
  }),

  ...mediaFields,
  video: url(),
  ...sourceFields,
  // Only the editorial team fills it in: no step shows it.
  toConfirm: rows({ note: text(300, { required: true }) }, 10),
};

export type PracticeContent = ContentOf<typeof practiceFields>;
type PracticeField = keyof typeof practiceFields;

/** The steps of the form, and the fields of each in reading order. The last step, the review, has none. */
export const practiceSteps = {
  basics: [
    ["title", "teaser", "organisation", "partners"],
    ["country", "oblasti", "municipality", "place", "areaServed", "level"],
    ["startYear", "running", "endYear", "stage", "topics", "website"],
  ],
  story: [["problem", "solution", "howItWorks", "targetGroups"]],
  results: [["results"], ["success", "failure", "awards"]],
  transfer: [
    ["costTotal", "costPerPerson", "costPeriod", "staffing", "fundingSources", "fundingNote"],
    ["core", "adaptable", "preconditions", "needs", "settlements", "monthsToStart", "support"],
    ["objectives", "sdgs", "criteria"],
  ],
  media: [["images"], ["attachments"], ["video", "links", "sources"]],
} satisfies Record<string, PracticeField[][]>;

/** What single fields cannot see: an end before the start, a largest population below the smallest. */
export function practiceCrossCheck(raw: RawObject): Problem[] {
  const [start, end] = [Number(textAt(raw, "startYear")), Number(textAt(raw, "endYear"))];
  const needs = practiceFields.needs.schema.safeParse(raw.needs);
  const { populationFrom = 0, populationTo = Number.POSITIVE_INFINITY } = needs.data ?? {};
  return [
    ...(start && end && end < start ? [{ path: "endYear", key: "yearOrder" as const }] : []),
    ...(populationTo < populationFrom ? [{ path: "needs.populationTo", key: "rangeOrder" as const }] : []),
  ];
}

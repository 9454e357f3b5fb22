import type { Problem } from "@/lib/forms/check";
import {
  area,
  type ContentOf,
  check,
  choice,
  choices,
  files,
  group,
  line,
  number,
  rows,
  text,
  url,
  year,
} from "@/lib/forms/fields";
import { type RawObject, textAt } from "@/lib/forms/raw";

/** What a practice holds (DOMAIN: Practice). Limits are characters; the form shows them and zod holds them. */
export const practiceFields = {
  title: text(100, { required: true }),
  teaser: text(280, { required: true }),
  organisation: text(200, { required: true }),
  partners: text(600),
  country: choice("countries", { required: true }),
  oblasti: choices("oblasti", 28),
  municipality: choice("municipalities"),
  place: text(160),
  areaServed: text(300),
  level: choice("levels"),
  startYear: year(),
  endYear: year(),
  running: check(),
  stage: choice("stages", { required: true }),
  topics: choices("topics", 4, { required: true }),
  website: url(),

  problem: area(2000, { required: true }),
  solution: area(3000, { required: true }),
  howItWorks: area(3000),
  targetGroups: choices("targetGroups", 6, { required: true }),

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
  support: area(800),
  objectives: choices("objectives", 6),
  sdgs: choices("sdgs", 6),
  criteria: group({
    objectives: choice("criterionScores"),
    actors: choice("criterionScores"),
    outputs: choice("criterionScores"),
    innovativeness: choice("criterionScores"),
  }),

  images: files("image", { alt: text(300, { required: true }), caption: text(300), credit: line(120) }, 8),
  attachments: files("document", { title: text(160, { required: true }) }, 5),
  video: url(),
  links: rows({ url: url({ required: true }), label: text(160) }, 10),
  sources: rows({ url: url({ required: true }), supports: text(300) }, 20),
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
    ["core", "adaptable", "preconditions", "support"],
    ["objectives", "sdgs", "criteria"],
  ],
  media: [["images"], ["attachments"], ["video", "links", "sources"]],
} satisfies Record<string, PracticeField[][]>;

/** What single fields cannot see: an end before the start. */
export function practiceCrossCheck(raw: RawObject): Problem[] {
  const [start, end] = [Number(textAt(raw, "startYear")), Number(textAt(raw, "endYear"))];
  return start && end && end < start ? [{ path: "endYear", key: "yearOrder" }] : [];
}

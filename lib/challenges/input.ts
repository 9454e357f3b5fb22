import { aboutFields, headFields, mediaFields } from "@/lib/entries/fields";
import type { Problem } from "@/lib/forms/check";
import { area, type ContentOf, choices, rows, text } from "@/lib/forms/fields";
import { date } from "@/lib/forms/figures";
import { type RawObject, textAt } from "@/lib/forms/raw";

/** What a call for ideas holds. Limits are characters; the form shows them and zod holds them. */
export const challengeFields = {
  ...headFields,
  organisation: text(200, { required: true }),
  question: area(600, { required: true }),
  background: area(3000),
  whoCanEnter: area(1000),
  offer: area(1500),
  criteria: rows({ name: text(120, { required: true }), explanation: text(400) }, 8, { required: true }),
  opensOn: date({ required: true }),
  closesOn: date({ required: true }),
  resultsOn: date(),
  ...aboutFields,
  oblasti: choices("oblasti", 28),
  ...mediaFields,
};

export type ChallengeContent = ContentOf<typeof challengeFields>;
type ChallengeField = keyof typeof challengeFields;

/** The steps of the form, and the fields of each in reading order. The last step, the review, has none. */
export const challengeSteps = {
  question: [
    ["title", "teaser", "organisation"],
    ["question", "background"],
    ["topics", "targetGroups"],
  ],
  rules: [["opensOn", "closesOn", "resultsOn"], ["whoCanEnter", "offer"], ["criteria"]],
  media: [["oblasti", "objectives", "sdgs"], ["images"], ["attachments"], ["links"]],
} satisfies Record<string, ChallengeField[][]>;

/** What single fields cannot see: an end before the beginning, results before the end. */
export function challengeCrossCheck(raw: RawObject): Problem[] {
  const [opens, closes, results] = ["opensOn", "closesOn", "resultsOn"].map((name) => textAt(raw, name)) as [
    string,
    string,
    string,
  ];
  return [
    ...(opens && closes && closes < opens ? [{ path: "closesOn", key: "dateOrder" as const }] : []),
    ...(closes && results && results < closes ? [{ path: "resultsOn", key: "dateOrder" as const }] : []),
  ];
}

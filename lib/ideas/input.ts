import { aboutFields, headFields, mediaFields, placeFields, sourceFields } from "@/lib/entries/fields";
import { area, type ContentOf, check, choice, rows, text } from "@/lib/forms/fields";

/** What an idea holds (DOMAIN: Idea). Limits are characters; the form shows them and zod holds them. */
export const ideaFields = {
  ...headFields,
  organisation: text(200),
  ...placeFields,
  stage: choice("stages", { required: true }),

  problem: area(2000, { required: true }),
  proposal: area(3000, { required: true }),
  benefits: area(1500),
  ...aboutFields,

  asks: rows({ ask: choice("asks", { required: true }), what: text(200, { required: true }) }, 10),
  team: rows({ role: text(120, { required: true }), person: text(120), open: check() }, 12),

  ...mediaFields,
  ...sourceFields,
};

export type IdeaContent = ContentOf<typeof ideaFields>;
type IdeaField = keyof typeof ideaFields;

/** The steps of the form, and the fields of each in reading order. The last step, the review, has none. */
export const ideaSteps = {
  idea: [
    ["title", "teaser", "organisation"],
    ["problem", "proposal", "stage"],
  ],
  benefit: [
    ["benefits", "targetGroups", "topics"],
    ["country", "oblasti", "municipality", "place"],
    ["objectives", "sdgs"],
  ],
  needs: [["asks"], ["team"]],
  media: [["images"], ["attachments"], ["links", "sources"]],
} satisfies Record<string, IdeaField[][]>;

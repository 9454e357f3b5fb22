import { aboutFields, headFields, sourceFields } from "@/lib/entries/fields";
import { area, type ContentOf, check, choices, line, rows, text } from "@/lib/forms/fields";
import { date } from "@/lib/forms/figures";

/** Things that are listed by hand. */
export const mostItems = 60;

/** What a collection holds (DOMAIN: Collection). Limits are characters; the form shows them and zod holds them. */
export const collectionFields = {
  ...headFields,
  organisation: text(200, { required: true }),
  audience: text(300, { required: true }),
  question: area(600, { required: true }),
  summary: area(4000, { required: true }),
  keyMessages: rows({ text: text(400, { required: true }) }, 7, { required: true }),
  recommendations: rows({ text: text(500, { required: true }) }, 8),
  /** A link is the address of a page of the portal, or of any other. A heading begins a group. */
  items: rows(
    {
      link: line(2000, { required: true }),
      label: text(160),
      heading: text(120),
      why: text(600, { required: true }),
      caveat: text(600),
      compare: check(),
    },
    mostItems,
  ),
  /** The address of a list or of a search of the portal, with its filters: its practices are members of each version. */
  living: line(2000),
  method: area(3000),
  validUntil: date({ required: true }),
  ...aboutFields,
  oblasti: choices("oblasti", 28),
  ...sourceFields,
};

export type CollectionContent = ContentOf<typeof collectionFields>;
type CollectionField = keyof typeof collectionFields;

/** The steps of the form, and the fields of each in reading order. The last step, the review, has none. */
export const collectionSteps = {
  question: [
    ["title", "teaser", "organisation"],
    ["audience", "question"],
    ["topics", "targetGroups", "objectives", "sdgs", "oblasti"],
  ],
  findings: [["summary"], ["keyMessages"], ["recommendations"]],
  items: [["items"], ["living"]],
  method: [["method", "validUntil"], ["sources"]],
} satisfies Record<string, CollectionField[][]>;

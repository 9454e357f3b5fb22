import { aboutFields, headFields, mediaFields, placeFields } from "@/lib/entries/fields";
import type { Problem } from "@/lib/forms/check";
import {
  area,
  type ContentOf,
  check,
  choice,
  choices,
  hidden,
  line,
  rows,
  text,
  url,
} from "@/lib/forms/fields";
import { count, date, time } from "@/lib/forms/figures";
import { type RawObject, rowsAt, textAt } from "@/lib/forms/raw";
import type { Locale } from "@/lib/i18n/locale";
import { isTerm } from "@/lib/vocabulary/vocabulary";
import { clubPageOf } from "./club-page";
import { exists, homeZone, momentsOf } from "./times";

/** No room of the portal's events is larger; a number beyond it is a slip of the key. */
export const mostPlaces = 10_000;

/** What an event holds (DOMAIN: Event). Limits are characters; the form shows them and zod holds them. */
export const eventFields = {
  ...headFields,
  organisation: text(200, { required: true }),

  startDate: date({ required: true }),
  startTime: time(),
  endDate: date(),
  endTime: time(),
  allDay: check(),
  timeZone: choice("timeZones"),

  mode: choice("eventModes", { required: true }),
  ...placeFields,
  address: text(200),
  mapUrl: url(),
  onlineUrl: url(),
  onlineNote: text(300),

  description: area(4000, { required: true }),
  programme: rows({ time: line(40), title: text(160, { required: true }), speaker: text(160) }, 40),
  speakers: rows({ name: text(120, { required: true }), about: text(300), website: url() }, 20),
  ...aboutFields,

  languages: choices("languages", 6),
  signLanguage: check(),
  captions: check(),
  stepFree: check(),
  accessibility: area(1000),
  price: text(160),

  registration: choice("registrationPolicies", { required: true }),
  registrationUrl: url(),
  registersUntil: date(),
  placesInPerson: count(mostPlaces),
  placesOnline: count(mostPlaces),
  questions: rows({ question: text(200, { required: true }), needed: check() }, 8),
  retention: choice("retention"),

  // A line, not a web address: "/bg/practices/…" is one of ours as well.
  related: rows({ url: line(300, { required: true }) }, 12),
  recording: url(),
  ...mediaFields,
  sources: rows({ url: url({ required: true }), supports: text(300) }, 10),
  // What events that were made by repeating one have in common; no step shows it.
  series: hidden(),
};

export type EventContent = ContentOf<typeof eventFields>;
type EventField = keyof typeof eventFields;

/** What participants alone may see: it is never among what the public reads. */
export const participantsOnly = ["onlineUrl", "onlineNote"] as const satisfies EventField[];

/** The steps of the form, and the fields of each in reading order. The last step, the review, has none. */
export const eventSteps = {
  event: [
    ["title", "teaser", "organisation", "description"],
    ["startDate", "startTime", "endDate", "endTime", "allDay", "timeZone"],
  ],
  place: [
    ["mode", "country", "oblasti", "municipality", "place", "address", "mapUrl"],
    ["onlineUrl", "onlineNote"],
    ["languages", "signLanguage", "captions", "stepFree", "accessibility"],
  ],
  programme: [["programme"], ["speakers"], ["related"], ["topics", "targetGroups", "objectives", "sdgs"]],
  registration: [
    ["registration", "registrationUrl", "registersUntil", "price"],
    ["placesInPerson", "placesOnline"],
    ["questions"],
    ["retention"],
  ],
  media: [["images"], ["attachments"], ["recording", "links", "sources"]],
} satisfies Record<string, EventField[][]>;

/** What says when it takes place: an organiser moves a published event by these. */
export const whenFields = pickFields(
  "startDate",
  "startTime",
  "endDate",
  "endTime",
  "allDay",
  "timeZone",
  "registersUntil",
);

/** What single fields cannot see: an end before the start, a time that the clocks skip, an address that is missing. */
export const eventCrossCheck = (raw: RawObject, source: Locale): Problem[] => [
  ...whenProblems(raw),
  ...placeProblems(raw, source),
  ...registrationProblems(raw),
  ...relatedProblems(raw),
];

/** The same of the days and times alone. */
export const whenProblems = (raw: RawObject): Problem[] => [...timeProblems(raw), ...deadlineProblems(raw)];

function timeProblems(raw: RawObject): Problem[] {
  const at = (name: "startDate" | "startTime" | "endDate" | "endTime") => typedAt(raw, name);
  const [startDate, startTime, endDate, endTime] = [
    at("startDate"),
    at("startTime"),
    at("endDate"),
    at("endTime"),
  ];
  const allDay = eventFields.allDay.schema.parse(raw.allDay);
  const timeZone = textAt(raw, "timeZone") || homeZone;
  if (!startDate || !isTerm("timeZones", timeZone)) return [];
  if (!allDay && startTime === undefined) return [{ path: "startTime", key: "required" }];
  if (endDate && endDate < startDate) return [{ path: "endDate", key: "dateOrder" }];
  if (allDay) return [];
  const day = endDate ?? startDate;
  const skipped = (
    [
      ["startTime", startDate, startTime],
      ["endTime", day, endTime],
    ] as const
  ).filter(([, date, time]) => date && time && !exists(date, time, timeZone));
  if (skipped.length > 0) return skipped.map(([path]) => ({ path, key: "noSuchTime" as const }));
  if (!day || !startTime || !endTime) return [];
  const { startsAt, endsAt } = momentsOf({ startDate, startTime, endDate: day, endTime, allDay, timeZone });
  return endsAt <= startsAt ? [{ path: "endTime", key: "dateOrder" }] : [];
}

/** What a field makes of what was typed: undefined when it is empty, null when it is wrong. */
function typedAt(raw: RawObject, name: "startDate" | "startTime" | "endDate" | "endTime" | "registersUntil") {
  const parsed = eventFields[name].schema.safeParse(textAt(raw, name));
  return parsed.success ? parsed.data : null;
}

/** Who is expected to come has to know where to. */
function placeProblems(raw: RawObject, source: Locale): Problem[] {
  const mode = textAt(raw, "mode");
  const named = ["bg", "en"].some(
    (language) => textAt(raw, `place.${language}`).trim() || textAt(raw, `address.${language}`).trim(),
  );
  return (mode === "in_person" || mode === "hybrid") && !named
    ? [{ path: `place.${source}`, key: "required" }]
    : [];
}

function registrationProblems(raw: RawObject): Problem[] {
  return textAt(raw, "registration") === "external" && !textAt(raw, "registrationUrl").trim()
    ? [{ path: "registrationUrl", key: "required" }]
    : [];
}

/** Nobody registers for what is over. */
function deadlineProblems(raw: RawObject): Problem[] {
  const until = typedAt(raw, "registersUntil");
  const end = typedAt(raw, "endDate") || typedAt(raw, "startDate");
  return until && end && until > end ? [{ path: "registersUntil", key: "dateOrder" }] : [];
}

/** What it presents are pages of the portal: their titles are shown, and they show it. */
const relatedProblems = (raw: RawObject): Problem[] =>
  rowsAt(raw, "related").flatMap((row, index) => {
    const typed = textAt(row, "url").trim();
    return typed !== "" && !clubPageOf(typed) ? [{ path: `related.${index}.url`, key: "clubAddress" }] : [];
  });

function pickFields<Name extends EventField>(...names: Name[]) {
  return Object.fromEntries(names.map((name) => [name, eventFields[name]])) as Pick<typeof eventFields, Name>;
}

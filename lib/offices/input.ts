import { z } from "zod";
import { cleanText } from "@/lib/forms/clean";
import { defaultLocale, locales } from "@/lib/i18n/locale";
import { cellInput } from "./cell";
import {
  bodyLimit,
  itemNoteLimit,
  listNameLimit,
  officeNameLimit,
  quoteLimit,
  type ShareDays,
  shareDays,
} from "./limits";
import { placePattern } from "./place";

const locale = z.enum(locales).catch(defaultLocale);

/** What the portal itself writes into the forms of offices. */
export const posted = {
  office: z.object({ locale, id: z.uuid() }),
  colleague: z.object({ locale, id: z.uuid(), userId: z.uuid() }),
  note: z.object({ locale, id: z.uuid(), entryId: z.uuid() }),
  cell: z.object({ locale, id: z.uuid(), ...cellInput.shape }),
  own: z.object({ locale, id: z.uuid() }),
  item: z.object({ locale, listId: z.uuid(), entryId: z.uuid() }),
  share: z.object({
    locale,
    token: z.string(),
    list: z.uuid().optional(),
    version: z.uuid().optional(),
  }),
};

/** Something typed; problems are the keys under `office.problems`. */
const lines = (limit: number) =>
  z
    .string({ error: "empty" })
    .transform(cleanText)
    .pipe(z.string().max(limit, { error: "tooLong" }));

const oneLine = (limit: number, empty: string) =>
  z
    .string({ error: empty })
    .transform((typed) => cleanText(typed).replace(/\s+/gu, " "))
    .pipe(z.string().min(1, { error: empty }).max(limit, { error: "nameTooLong" }));

const body = lines(bodyLimit);
const filledBody = body.refine((text) => text !== "", { error: "body" });

/** What people of an office write. */
export const written = {
  office: z.object({
    nameBg: oneLine(officeNameLimit, "nameBg"),
    nameEn: oneLine(officeNameLimit, "nameEn"),
  }),
  note: z.object({
    place: z.string().regex(placePattern, { error: "place" }),
    quote: z
      .string()
      .transform(cleanText)
      .pipe(z.string().max(quoteLimit, { error: "quoteTooLong" })),
    body,
  }),
  cellNote: z.object({ body: filledBody }),
  list: z.object({ name: oneLine(listNameLimit, "name") }),
  address: z.object({ address: z.string().trim().min(1, { error: "address" }), note: lines(itemNoteLimit) }),
  itemNote: z.object({ note: lines(itemNoteLimit) }),
  share: z.object({
    days: z.coerce
      .number()
      .refine((days): days is ShareDays => shareDays.some((each) => each === days), { error: "days" }),
  }),
};

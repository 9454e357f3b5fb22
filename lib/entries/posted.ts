import { z } from "zod";
import { locales } from "@/lib/i18n/locale";
import { type EntryKind, kinds } from "./kinds";

/** What the portal itself writes into the forms about entries. */
export const posted = {
  locale: z.enum(locales).catch("bg"),
  kind: z.enum(Object.keys(kinds) as [EntryKind]),
  entryId: z.uuid(),
};

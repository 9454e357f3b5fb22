import type { EditableDraft, SetAside } from "@/lib/entries/drafts";
import { sameRaw } from "@/lib/forms/same";

/** The fields in which a text that was set aside differs from the saved one. */
export const changedFields = ({ raw }: Pick<EditableDraft, "raw">, { values }: SetAside): string[] =>
  Object.keys(values).filter((name) => !sameRaw(values[name], raw[name]));

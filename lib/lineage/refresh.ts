import { refreshPublic } from "@/lib/entries/cache";
import { relativesOf } from "./queries";

/** Makes every public page whose tree shows this entry, its own included, anew at its next visit. */
export async function refreshRelatives(entryId: string): Promise<void> {
  for (const { kind, slug } of await relativesOf(entryId)) refreshPublic(kind, slug);
}

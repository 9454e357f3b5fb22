"use server";

import { refresh } from "next/cache";
import { redirect } from "next/navigation";
import { z } from "zod";
import { withQuery } from "@/lib/auth/paths";
import { requireViewer } from "@/lib/auth/viewer";
import { posted } from "@/lib/entries/posted";
import { readForm } from "@/lib/forms/read";
import { queryOf } from "@/lib/search/filters";
import { filtersOf } from "@/lib/searches/saved-search";
import { addItem } from "./add";
import { addAddress } from "./addresses";

const input = z.object({
  locale: posted.locale,
  entryId: posted.entryId,
  /** Of what is added: "/practices/a". */
  path: z.string().regex(/^\/[a-z]+\/[a-z0-9-]{1,80}$/),
  /** Where its row stands on the page. */
  row: z.uuid(),
  /** The query string of the results. */
  query: z.string().max(2000),
});

/** Adds a search result to one's own draft of a collection, and shows the results again. */
export async function addToCollection(form: FormData): Promise<void> {
  const { locale, entryId, path, row, query } = readForm(input, form);
  const here = addAddress(locale, entryId);
  const author = await requireViewer(locale, here);
  const outcome = await addItem(author, { entryId, path: `/${locale}${path}` });
  refresh();
  const told: Record<string, string> =
    outcome === "added" ? { added: row } : { problem: outcome, about: row };
  const asked = new URLSearchParams(queryOf(filtersOf(query)));
  redirect(`${withQuery(here, { ...Object.fromEntries(asked), ...told })}#r-${row}`);
}

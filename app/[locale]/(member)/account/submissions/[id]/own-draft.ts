import { notFound } from "next/navigation";
import { getLocale } from "next-intl/server";
import { requireViewer } from "@/lib/auth/viewer";
import { draftOf, type EditableDraft } from "@/lib/entries/drafts";
import { isUuid } from "@/lib/forms/uuid";
import type { Locale } from "@/lib/i18n/locale";
import type { Viewer } from "@/lib/members/member";

interface OwnDraft {
  draft: EditableDraft;
  author: Viewer;
  locale: Locale;
}

/** The draft of an address for one of its authors; for everybody else the page does not exist. */
export async function ownDraft(id: string, page = ""): Promise<OwnDraft> {
  const locale = await getLocale();
  const author = await requireViewer(locale, `/${locale}/account/submissions/${id}${page}`);
  const draft = isUuid(id) ? await draftOf(author, id) : null;
  return draft ? { draft, author, locale } : notFound();
}

type Query = Record<string, string | string[] | undefined>;

/** The first value of every name of a query string. */
export const firstOf = (query: Query): Record<string, string | undefined> =>
  Object.fromEntries(Object.entries(query).map(([name, value]) => [name, [value].flat()[0]]));

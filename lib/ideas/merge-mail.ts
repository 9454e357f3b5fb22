import type { Tx } from "@/lib/db/client";
import { authorsToTell } from "@/lib/entries/people";
import { type Localized, pick } from "@/lib/i18n/localized";
import { queueMail } from "@/lib/mail/outbox";
import { ideaAddress } from "./addresses";
import type { SteeredIdea } from "./steer";

interface MergeNews {
  from: SteeredIdea;
  into: SteeredIdea;
  /** Without one the merge was undone. */
  explanation?: Localized;
}

/** Writes to the authors of both ideas that they were merged, or that this was undone; who wrote both gets one letter. */
export async function tellOfMerge(tx: Tx, { from, into, explanation }: MergeNews): Promise<void> {
  const authors = [...(await authorsToTell(tx, from.facts)), ...(await authorsToTell(tx, into.facts))];
  for (const to of new Map(authors.map((author) => [author.email, author])).values()) {
    const inLanguage = (text: Localized) => pick(text, to.language)?.text ?? "";
    const titles = { title: inLanguage(into.title), merged: inLanguage(from.title) };
    await (explanation
      ? queueMail(tx, {
          to,
          template: "idea_merged",
          values: {
            ...titles,
            explanation: inLanguage(explanation),
            link: ideaAddress(to.language, into.slug),
          },
        })
      : queueMail(tx, {
          to,
          template: "idea_unmerged",
          values: { ...titles, link: ideaAddress(to.language, from.slug) },
        }));
  }
}

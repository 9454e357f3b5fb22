import { useTranslations } from "next-intl";
import { Note } from "@/components/ui/Note";
import type { SearchPage } from "@/lib/search/page";

type Said = Pick<SearchPage, "corrections" | "partial" | "tooCommon" | "cut" | "items">;

/** What was done with the query that its author did not ask for. */
export function ResultNotes({ result: { corrections, partial, tooCommon, cut, items } }: { result: Said }) {
  const t = useTranslations("search.notes");
  const said = [
    ...corrections.map(({ from, to }) => t("correction", { from, to })),
    ...(partial && items.length > 0 ? [t("partial")] : []),
    ...(tooCommon ? [t("tooCommon")] : []),
    ...(cut ? [t("cut")] : []),
  ];
  if (said.length === 0) return null;
  return (
    <div className="mt-4">
      <Note>
        {said.map((sentence) => (
          <p key={sentence}>{sentence}</p>
        ))}
      </Note>
    </div>
  );
}

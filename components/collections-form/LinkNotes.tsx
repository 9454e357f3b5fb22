import { useTranslations } from "next-intl";
import { Note } from "@/components/ui/Note";
import type { LinkedItem } from "@/lib/collections/linked";

/** For the reviewer: which items lead to what is not public. They would be missing from the version. */
export function LinkNotes({ items }: { items: readonly LinkedItem[] }) {
  const t = useTranslations("form.collection.known");
  const lost = items.filter(({ found }) => !found).map(({ index }) => index + 1);
  return lost.length > 0 ? (
    <Note tone="warn">{t("lost", { count: lost.length, rows: lost.join(", ") })}</Note>
  ) : null;
}

import { useTranslations } from "next-intl";
import type { SharedName } from "@/lib/offices/share-queries";

/** What is shared, in words: a list by its name, or a version of a collection. */
export function useShareWords(): (what: SharedName) => string {
  const t = useTranslations("office.shares");
  return (what) =>
    "list" in what
      ? t("list", { name: what.list })
      : t("version", { title: what.title.text, number: what.version });
}

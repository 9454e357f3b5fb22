import { useTranslations } from "next-intl";
import type { SimilarEntry } from "@/lib/entries/similar-drafts";
import type { Locale } from "@/lib/i18n/locale";
import { SimilarEntries } from "./SimilarEntries";

interface SimilarBoxProps {
  locale: Locale;
  entryId: string;
  found: SimilarEntry[];
}

/** The box of what is much like a draft, with its words. */
export function SimilarBox(box: SimilarBoxProps) {
  const t = useTranslations("ideaLife.similar");
  const kind = useTranslations("submissions.kinds");
  const labels = {
    title: t("title"),
    lead: t("lead"),
    newTab: t("newTab"),
    kinds: { idea: kind("idea"), practice: kind("practice") },
  };
  return <SimilarEntries {...box} labels={labels} />;
}

"use client";

import { useTranslations } from "next-intl";
import { Cover } from "@/components/ui/Cover";
import type { EntryKind } from "@/lib/entries/kinds";
import { kindOf } from "@/lib/entries/kinds";
import { useDraftState } from "./DraftState";

/** The draft's own cloth: it grows from the hem up as fields are filled in. */
export function DraftProgress({ entryId, kind, title }: { entryId: string; kind: EntryKind; title: string }) {
  const t = useTranslations("form.live");
  const { progress } = useDraftState();
  return (
    <figure>
      <Cover seed={entryId} kind={kindOf(kind).dye} size="draft" done={progress.filled / progress.total} />
      <figcaption>
        <b>{title}</b>
        <span>{t("progress", { ...progress })}</span>
      </figcaption>
    </figure>
  );
}

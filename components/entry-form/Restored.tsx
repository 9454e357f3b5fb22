"use client";

import { useLocale, useTranslations } from "next-intl";
import { Note } from "@/components/ui/Note";
import { momentOf } from "@/lib/i18n/format";

interface RestoredProps {
  at: string;
  onUndo(): void;
  onKeep(): void;
}

/** Tells that text from this device was put back into the form. */
export function Restored({ at, onUndo, onKeep }: RestoredProps) {
  const t = useTranslations("form.live");
  const time = momentOf(at, useLocale());
  return (
    <div className="mb-6">
      <Note role="status">
        <p>{t("restored", { time })}</p>
        <p className="flex flex-wrap gap-x-5">
          <button className="lnk underline" type="button" onClick={onKeep}>
            {t("keep")}
          </button>
          <button className="lnk underline" type="button" onClick={onUndo}>
            {t("undo")}
          </button>
        </p>
      </Note>
    </div>
  );
}

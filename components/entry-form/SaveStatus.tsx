"use client";

import { useLocale, useTranslations } from "next-intl";
import { useEffect } from "react";
import { Anchor } from "@/components/ui/Anchor";
import { Icon } from "@/components/ui/Icon";
import { clockOf } from "@/lib/i18n/format";
import { useDraftState } from "./DraftState";
import { formId } from "./form-id";
import type { SaveState } from "./save-state";

/** What is wrong must be seen wherever in a long form somebody writes. */
const bar =
  "fixed inset-x-4 bottom-4 z-20 mx-auto flex max-w-[64rem] flex-wrap items-center gap-x-5 gap-y-1 border border-danger bg-danger-tint px-4 py-3 shadow-lift";

/** Whether the draft is saved, and where; what can be done when it is not. */
export function SaveStatus({ signIn }: { signIn: string }) {
  const t = useTranslations("form.live");
  const { state } = useDraftState();
  const good = state.is === "saved";
  useEffect(() => {
    // A field that gets the focus is scrolled above the bar.
    const { style } = document.documentElement;
    style.scrollPaddingBottom = good ? "" : "8rem";
    return () => {
      style.scrollPaddingBottom = "";
    };
  }, [good]);
  return (
    <div className={good ? undefined : bar}>
      <p className={good ? "saved" : "saved text-danger grow"} role="status">
        <Icon name={good ? "check" : "alert"} />
        <SaveWords state={state} />
      </p>
      {state.is === "conflict" && (
        <button className="btn line" form={formId} name="intent" value="stay" type="submit">
          {t("compare")}
        </button>
      )}
      {state.is === "signed_out" && (
        <Anchor className="btn line" href={signIn}>
          {t("signIn")}
        </Anchor>
      )}
    </div>
  );
}

function SaveWords({ state }: { state: SaveState }) {
  const t = useTranslations("form.live");
  const locale = useLocale();
  switch (state.is) {
    case "saved":
      return t("saved", { time: clockOf(state.at, locale) });
    case "offline":
      return state.kept ? t("offline") : t("offlineHere");
    case "signed_out":
      return state.kept ? t("signedOut") : t("signedOutHere");
    case "conflict": {
      const time = clockOf(state.at || new Date(), locale);
      return state.own ? t("conflictOwn", { time }) : t("conflict", { time });
    }
    case "refused":
      return state.kept ? t("refused") : t("refusedHere");
  }
}

"use client";

import { unstable_rethrow } from "next/navigation";
import { useTranslations } from "next-intl";
import { type FormEvent, type ReactNode, useState, useTransition } from "react";
import { Icon, type IconName } from "@/components/ui/Icon";
import type { Pressed } from "@/lib/participation/input";
import type { ViewerState } from "@/lib/participation/viewer-state";
import { useEntryState } from "./use-entry-state";

const icons = { support: "heart", follow: "bell", useful: "heart" } satisfies Record<string, IconName>;

interface ToggleProps {
  what: keyof typeof icons;
  entryId: string;
  /** How many people have pressed it, as the page was made. */
  count: number;
  /** Which one, where there are many: what is useful. */
  id?: string;
  /** For those who hear the button without what it is about. */
  of?: string;
  /** What the portal itself writes into the form. */
  hidden: Record<string, string>;
  /** Goes on to a page that says what happened. */
  action: (form: FormData) => Promise<void>;
  /** Stays here. */
  actionHere: (form: FormData) => Promise<Pressed>;
}

const isOn = (state: ViewerState, what: ToggleProps["what"], id = ""): boolean =>
  ({ support: state.supports, follow: state.follows, useful: state.useful.includes(id) })[what];

/**
 * A button that stays pressed, and how many people have pressed it. It shows at once what is being done. For visitors,
 * without JavaScript, and until it is known how the reader stands, it is a form that leads to a page which knows.
 */
export function Toggle({ what, entryId, count, id, of, hidden, action, actionHere }: ToggleProps) {
  const t = useTranslations(`participation.${what}`);
  const state = useEntryState(entryId);
  const [answer, setAnswer] = useState<(Pressed & { seen: number }) | null>(null);
  const [isPending, startTransition] = useTransition();
  const on = answer?.on ?? (state && isOn(state, what, id));
  // A page that was made anew knows better.
  const shown = answer?.seen === count ? answer.count : count;

  function press(event: FormEvent<HTMLFormElement>) {
    if (on === null) return;
    event.preventDefault();
    const form = new FormData(event.currentTarget);
    const before = answer;
    setAnswer({ on: !on, count: Math.max(0, shown + (on ? -1 : 1)), seen: count });
    startTransition(async () => {
      try {
        setAnswer({ ...(await actionHere(form)), seen: count });
      } catch (failure) {
        setAnswer(before);
        unstable_rethrow(failure);
      }
    });
  }

  const isLink = what === "useful";
  const counted: ReactNode = t.rich("count", { count: shown, b: (words) => <b className="xc">{words}</b> });
  return (
    <form action={action} onSubmit={press} className={isLink ? undefined : "supp"}>
      {Object.entries({ ...hidden, wanted: on ? "off" : "on" }).map(([name, value]) => (
        <input key={name} type="hidden" name={name} value={value} />
      ))}
      <button
        type="submit"
        className={isLink ? "lnk" : what === "support" ? "btn" : "btn line"}
        aria-pressed={on ?? undefined}
        aria-busy={isPending || undefined}
      >
        <Icon name={icons[what]} size={isLink ? 18 : 20} />
        {t("label")}
        {of && <span className="vh">{of}</span>}
        {isLink && shown > 0 && counted}
      </button>
      {!isLink && <p aria-live="polite">{counted}</p>}
    </form>
  );
}

"use client";

import { useEffect, useRef } from "react";
import { Icon } from "@/components/ui/Icon";
import { useDecision } from "./decision-state";

interface DecisionRefusedProps {
  words: { title: string; typed: string; problems: Record<string, string> };
  /** What was done to the entry last, by whom and when. */
  last: string;
  /** Whether the form is still there and holds what was typed. */
  formStands: boolean;
}

/** Why a decision was not carried out. What was typed stays in sight where there is no form for it any more. */
export function DecisionRefused({ words, last, formStands }: DecisionRefusedProps) {
  const { state } = useDecision();
  const box = useRef<HTMLDivElement>(null);
  useEffect(() => {
    if (state.problem) box.current?.focus();
  }, [state]);
  if (!state.problem) return null;
  const { reason, remarks } = state.values;
  const texts = [reason, ...Object.values(Object(remarks))].filter(
    (text): text is string => typeof text === "string" && text !== "",
  );
  return (
    <div className="note err" role="alert" tabIndex={-1} ref={box}>
      <Icon name="alert" />
      <div>
        <p>
          <b>{words.title}</b> {words.problems[state.problem]}
        </p>
        <p>{last}</p>
        {!formStands && texts.length > 0 && (
          <>
            <p>
              <b>{words.typed}</b>
            </p>
            {texts.map((text) => (
              <p key={text} className="whitespace-pre-line">
                {text}
              </p>
            ))}
          </>
        )}
      </div>
    </div>
  );
}

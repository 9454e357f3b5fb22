import { useTranslations } from "next-intl";
import type { ReactNode } from "react";

const STEPS = [1, 2, 3, 4, 5];

interface StitchesProps {
  level: number;
  /** The word of the step, as in the vocabulary. */
  word: string;
  /** What is measured, for screen readers: "Доказателства: степен 4 от 5". */
  measure: string;
}

/** Five stitches and a word. */
export function Stitches({ level, word, measure }: StitchesProps) {
  return (
    <span className="evid">
      <span className="evd" aria-hidden="true">
        {STEPS.map((step) => (
          <i key={step} className={step <= level ? "f" : undefined} />
        ))}
      </span>
      <span>
        <span className="vh">{measure} — </span>
        {word}
      </span>
    </span>
  );
}

/** How well a practice is proven, on Nesta's five steps. */
export function Evidence({ level, word }: { level: number; word: string }) {
  const t = useTranslations("ui");
  return <Stitches level={level} word={word} measure={t("evidenceLevel", { level, of: STEPS.length })} />;
}

export interface Rung {
  level: number;
  word: string;
  /** Where the proof of this step is. */
  source?: ReactNode;
}

/** All five steps, highest first, with the source on each rung. Rungs above the current one are bare. */
export function EvidenceLadder({ rungs, level }: { rungs: readonly Rung[]; level: number }) {
  const highestFirst = [...rungs].sort((a, b) => b.level - a.level);
  return (
    <ol className="ladder">
      {highestFirst.map((rung) => (
        <li
          key={rung.level}
          className={[rung.level <= level && "on", rung.level === level && "cur"].filter(Boolean).join(" ")}
          aria-current={rung.level === level ? "true" : undefined}
        >
          <span className="rg" aria-hidden="true" />
          <div>
            <b>
              {rung.level}. {rung.word}
            </b>
            {rung.source && <span>{rung.source}</span>}
          </div>
        </li>
      ))}
    </ol>
  );
}

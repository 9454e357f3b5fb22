import { useTranslations } from "next-intl";
import { Time } from "@/components/ui/Time";
import { dayOf } from "@/lib/i18n/format";
import type { Locale } from "@/lib/i18n/locale";
import { type Localized, pick } from "@/lib/i18n/localized";
import type { IdeaLife, MergedIdea, Move } from "@/lib/ideas/life";
import { Explained } from "./Explained";

type Point = { id: string; at: string; explanation: Localized } & ({ move: Move } | { merged: MergedIdea });

/** Every move of an idea and every merge into it with what the team has said of it, the newest first. Nothing when there is none. */
export function LifeLine({ life, locale }: { life: IdeaLife; locale: Locale }) {
  const t = useTranslations("ideaLife.line");
  const points: Point[] = [
    ...life.moves.map((move) => ({ ...move, move })),
    ...life.merged.map((merged) => ({ ...merged, merged })),
  ].sort((a, b) => b.at.localeCompare(a.at));
  if (points.length === 0) return null;
  return (
    <section aria-labelledby="idea-line" id="life">
      <h2 id="idea-line">{t("title")}</h2>
      <p className="meta">{t("lead")}</p>
      <ol className="lifel">
        {points.map((point) => (
          <li key={point.id}>
            <h3>
              <What point={point} locale={locale} />
            </h3>
            <p className="meta">
              <Time at={point.at}>{dayOf(point.at, locale)}</Time>
            </p>
            <Explained text={point.explanation} locale={locale} />
          </li>
        ))}
      </ol>
    </section>
  );
}

function What({ point, locale }: { point: Point; locale: Locale }) {
  const t = useTranslations("ideaLife");
  if ("merged" in point) return t("line.mergedHere", { title: pick(point.merged.title, locale)?.text ?? "" });
  return t("line.moved", { from: t(`phases.${point.move.from}`), to: t(`phases.${point.move.to}`) });
}

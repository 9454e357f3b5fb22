import { useTranslations } from "next-intl";
import { LinkButton } from "@/components/ui/Button";
import type { Locale } from "@/lib/i18n/locale";
import { newPointAddress } from "@/lib/participation/addresses";
import { type Participation, sides } from "@/lib/participation/participation";
import type { SaidPlace } from "./place";
import { SaidItem } from "./SaidItem";
import { ToggleWords } from "./ToggleWords";

interface PointsProps {
  entry: { id: string; slug: string };
  points: Participation["points"];
  locale: Locale;
}

/** What speaks for an idea and against it, each with its answers, and the ways to say something. */
export function Points({ entry, points, locale }: PointsProps) {
  const t = useTranslations();
  const place: SaidPlace = { entryId: entry.id, slug: entry.slug, locale };
  const count = (side: string) => points.filter((point) => point.side === side).length;
  const replies = points.reduce((sum, point) => sum + point.replies.length, 0);
  return (
    <section id="talk">
      <div className="sech">
        <h2>{t("entries.sections.talk")}</h2>
        {points.length > 0 && (
          <p className="meta">
            {t("participation.points.counts", { for: count("for"), against: count("against"), replies })}
          </p>
        )}
      </div>
      {points.length === 0 ? (
        <p>{t("participation.points.none")}</p>
      ) : (
        <ToggleWords locale={locale} what="useful">
          <ol className="thread">
            {points.map((point) => (
              <li key={point.id}>
                <SaidItem said={point} side={point.side} from={point.from} place={place} />
                {point.replies.length > 0 && (
                  <ol>
                    {point.replies.map((reply) => (
                      <li key={reply.id}>
                        <SaidItem said={reply} place={place} />
                      </li>
                    ))}
                  </ol>
                )}
              </li>
            ))}
          </ol>
        </ToggleWords>
      )}
      <div className="reply">
        <p className="btns">
          {sides.map((side) => (
            <LinkButton
              key={side}
              variant="line"
              icon="comment"
              href={newPointAddress(locale, entry.slug, side)}
            >
              {t(`participation.points.write.${side}`)}
            </LinkButton>
          ))}
        </p>
        <p className="hint">{t("participation.points.hint")}</p>
      </div>
    </section>
  );
}

import { useTranslations } from "next-intl";
import { Icon } from "@/components/ui/Icon";
import { Time } from "@/components/ui/Time";
import { dayOf } from "@/lib/i18n/format";
import type { Locale } from "@/lib/i18n/locale";
import type { IdeaLife } from "@/lib/ideas/life";
import { path } from "@/lib/ideas/phases";

/** Where an idea stands in its life and since when, what it has passed, and what comes next. */
export function PhaseBar({ life, locale }: { life: IdeaLife; locale: Locale }) {
  const t = useTranslations("ideaLife.bar");
  const { phase } = life;
  return (
    <section className="phases" aria-labelledby="idea-phase">
      <h2 id="idea-phase">{t("title")}</h2>
      {path.includes(phase) ? <Way life={life} locale={locale} /> : <Stopped life={life} locale={locale} />}
      {phase !== "merged" && <p className="phn">{t(`next.${phase}`)}</p>}
    </section>
  );
}

/** The four steps of a life that goes on. */
function Way({ life: { phase, since }, locale }: { life: IdeaLife; locale: Locale }) {
  const t = useTranslations("ideaLife");
  const at = path.indexOf(phase);
  return (
    <ol>
      {path.map((step, index) => (
        <li
          key={step}
          className={index < at ? "done" : index === at ? "cur" : undefined}
          aria-current={index === at ? "step" : undefined}
        >
          <b>{t(`phases.${step}`)}</b>
          {index < at && <span className="vh"> ({t("bar.done")})</span>}
          {index === at && <Since at={since} locale={locale} />}
        </li>
      ))}
    </ol>
  );
}

/** An idea that has left the way. */
function Stopped({ life: { phase, since }, locale }: { life: IdeaLife; locale: Locale }) {
  const t = useTranslations("ideaLife.phases");
  return (
    <p className="phx">
      <Icon name={phase === "declined" ? "close" : "clock"} />
      <b>{t(phase)}</b> <Since at={since} locale={locale} />
    </p>
  );
}

function Since({ at, locale }: { at: string; locale: Locale }) {
  const t = useTranslations("ideaLife.bar");
  return (
    <span className="phd">
      <Time at={at}>{t("since", { date: dayOf(at, locale) })}</Time>
    </span>
  );
}

import { useTranslations } from "next-intl";
import { IdeaRow } from "@/components/ideas/IdeaRow";
import { Anchor } from "@/components/ui/Anchor";
import { opennessOf } from "@/lib/challenges/challenge";
import type { CallStanding } from "@/lib/challenges/queries";
import type { EntrySummary } from "@/lib/entries/summary";
import { dayOf } from "@/lib/i18n/format";
import type { CompleteCall } from "./article";

interface EnteredIdeasProps extends Pick<CompleteCall, "content" | "locale" | "now"> {
  standing: CallStanding;
  ideas: readonly EntrySummary[];
}

/** The ideas in a call, and how to take part. */
export function EnteredIdeas({ content, locale, now, standing, ideas }: EnteredIdeasProps) {
  const t = useTranslations("challenge");
  const openness = opennessOf(standing, now);
  const none = {
    coming: content.opensOn && t("ideas.noneComing", { date: dayOf(content.opensOn, locale) }),
    open: t("ideas.none"),
    closed: t("ideas.noneClosed"),
  }[openness];
  return (
    <section id="ideas">
      <div className="sech">
        <h2>{t("sections.ideas")}</h2>
        {ideas.length > 0 && <p className="meta">{t("ideas.count", { count: ideas.length })}</p>}
      </div>
      {ideas.length === 0 ? (
        <p>{none}</p>
      ) : (
        <ul>
          {ideas.map((idea) => (
            <IdeaRow key={idea.id} idea={idea} locale={locale} look="brief" />
          ))}
        </ul>
      )}
      {openness === "open" && (
        <p className="hint mt-4">
          {t.rich("enterHint", {
            a: (words) => <Anchor href={`/${locale}/ideas/new`}>{words}</Anchor>,
          })}
        </p>
      )}
    </section>
  );
}

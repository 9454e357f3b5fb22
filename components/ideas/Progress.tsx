import { Answer } from "@/components/ideas-life/Answer";
import { LifeLine } from "@/components/ideas-life/LifeLine";
import { PhaseBar } from "@/components/ideas-life/PhaseBar";
import type { Locale } from "@/lib/i18n/locale";
import type { IdeaLife } from "@/lib/ideas/life";

/** Where the idea stands, what the team owes or has answered, and every decision so far. */
export const Progress = ({ life, locale }: { life: IdeaLife; locale: Locale }) => (
  <section id="progress" className="[&>section+section]:mt-10">
    <PhaseBar life={life} locale={locale} />
    <Answer life={life} locale={locale} />
    <LifeLine life={life} locale={locale} />
  </section>
);

import { useTranslations } from "next-intl";
import { practicesHref } from "@/components/search/addresses";
import { Anchor } from "@/components/ui/Anchor";
import type { Locale } from "@/lib/i18n/locale";
import type { PracticeContent } from "@/lib/practices/input";
import { termLabel } from "@/lib/vocabulary/vocabulary";
import { objectiveCode } from "./objective";

interface GoalsProps {
  content: Pick<PracticeContent, "objectives" | "sdgs">;
  locale: Locale;
}

/** The ESF+ objectives that a practice serves, each leading to all that do, and the Sustainable Development Goals. */
export function Goals({ content: { objectives, sdgs }, locale }: GoalsProps) {
  const t = useTranslations("practice.goals");
  if (objectives.length + sdgs.length === 0) return null;
  return (
    <section>
      <h2>{t("title")}</h2>
      <ul className="goals">
        {objectives.map((id) => (
          <li key={id}>
            <b>{t("esf", { code: objectiveCode(id) })}</b>
            <Anchor className="text-inherit" href={practicesHref(locale, { objective: [id] })}>
              {termLabel("objectives", id, locale)}
            </Anchor>
          </li>
        ))}
        {sdgs.map((id) => (
          <li key={id}>
            <b>{t("sdg", { number: id })}</b>
            {termLabel("sdgs", id, locale)}
          </li>
        ))}
      </ul>
    </section>
  );
}

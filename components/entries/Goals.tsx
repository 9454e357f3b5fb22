import { useTranslations } from "next-intl";
import { type ListPath, listHref } from "@/components/search/addresses";
import { Anchor } from "@/components/ui/Anchor";
import type { Locale } from "@/lib/i18n/locale";
import { termLabel } from "@/lib/vocabulary/vocabulary";
import { objectiveCode } from "./objective";

interface GoalsProps {
  content: { objectives: readonly string[]; sdgs: readonly string[] };
  locale: Locale;
  /** Where an objective leads. */
  list: ListPath;
}

/** The ESF+ objectives that an entry serves, each leading to all of its kind that do, and the Sustainable Development Goals. */
export function Goals({ content: { objectives, sdgs }, locale, list }: GoalsProps) {
  const t = useTranslations("entries.goals");
  if (objectives.length + sdgs.length === 0) return null;
  return (
    <section>
      <h2>{t("title")}</h2>
      <ul className="goals">
        {objectives.map((id) => (
          <li key={id}>
            <b>{t("esf", { code: objectiveCode(id) })}</b>
            <Anchor className="text-inherit" href={listHref(locale, list, { objective: [id] })}>
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

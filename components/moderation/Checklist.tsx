import { useTranslations } from "next-intl";
import { Check } from "@/components/ui/Check";
import { grounds } from "@/lib/entries/grounds";

/** The rules of review as ticks for the moderator's own use: no form holds them. */
export function Checklist() {
  const t = useTranslations("moderation.check");
  const rules = useTranslations("rules");
  return (
    <section aria-labelledby="checklist">
      <h2 id="checklist">{t("title")}</h2>
      {grounds.map((ground) => (
        <Check key={ground} autoComplete="off" label={rules(`${ground}.title`)} />
      ))}
      <p className="hint">{t("hint")}</p>
    </section>
  );
}

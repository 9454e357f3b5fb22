import { useTranslations } from "next-intl";
import { grounds } from "@/lib/entries/grounds";

/** The numbered rules that decisions stand on; each can be linked to. */
export function Rules() {
  const t = useTranslations();
  return (
    <section id="rules">
      <h2>{t("review.rules.title")}</h2>
      <p>{t("review.rules.lead")}</p>
      <ol className="mt-6 border-line border-b">
        {grounds.map((ground, index) => (
          <li
            key={ground}
            id={ground}
            className="grid grid-cols-[2.5rem_minmax(0,1fr)] gap-3 border-line border-t py-4 md:grid-cols-[4rem_minmax(0,1fr)]"
          >
            <span className="xc text-[2.75rem] text-brand" aria-hidden="true">
              {index + 1}
            </span>
            <div>
              <h3>{t(`rules.${ground}.title`)}</h3>
              <p className="mt-1 max-w-[44em]">{t(`rules.${ground}.text`)}</p>
            </div>
          </li>
        ))}
      </ol>
    </section>
  );
}

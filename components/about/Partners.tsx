import { useTranslations } from "next-intl";

const roles = [
  { role: "lead", partners: ["lr"] },
  { role: "partner", partners: ["sda", "ifka", "slovakia"] },
  { role: "associated", partners: ["hungary", "baden", "slovenia", "ensie"] },
] as const;

/** Who works together in SI PLUS, by role. */
export function Partners() {
  const t = useTranslations("about.partners");
  return (
    <section>
      <h2>{t("title")}</h2>
      {roles.map(({ role, partners }) => (
        <div key={role} className="mt-6">
          <h3 className="border-ink border-b-2 pb-2">{t(`roles.${role}`)}</h3>
          <ul>
            {partners.map((partner) => (
              <li
                key={partner}
                className="flex flex-wrap items-baseline justify-between gap-x-6 border-line border-b py-2.5"
              >
                <span>{t(`list.${partner}.name`)}</span>
                <span className="meta">{t(`list.${partner}.place`)}</span>
              </li>
            ))}
          </ul>
        </div>
      ))}
    </section>
  );
}

import { useTranslations } from "next-intl";
import { Icon } from "@/components/ui/Icon";

const outcomes = [
  { name: "published", icon: "check" },
  { name: "changes", icon: "left" },
  { name: "declined", icon: "close" },
  { name: "later", icon: "hidden" },
] as const;

/** What can come of a review, each under the icon that its state has elsewhere. */
export function Outcomes() {
  const t = useTranslations("review.after");
  return (
    <section id="after">
      <h2>{t("title")}</h2>
      <ul className="border-line border-b">
        {outcomes.map(({ name, icon }) => (
          <li key={name} className="flex gap-4 border-line border-t py-4">
            <Icon name={icon} size={24} />
            <p className="max-w-[44em]">{t(name)}</p>
          </li>
        ))}
      </ul>
    </section>
  );
}

import { useTranslations } from "next-intl";
import type { SectionName } from "./sections";

/** The line of contents that stays at the top while one reads. */
export function Contents({ sections }: { sections: readonly SectionName[] }) {
  const t = useTranslations("practice");
  return (
    <nav className="toc" aria-label={t("contents")}>
      <ul className="wrap">
        {sections.map((name) => (
          <li key={name}>
            <a href={`#${name}`}>{t(`sections.${name}`)}</a>
          </li>
        ))}
      </ul>
    </nav>
  );
}

import { useTranslations } from "next-intl";
import type { Messages } from "@/lib/i18n/messages";

/** A section that pages of entries have; its id is the same. */
export type SectionName = keyof Messages["entries"]["sections"];

/** The line of contents that stays at the top while one reads. */
export function Contents({ sections }: { sections: readonly SectionName[] }) {
  const t = useTranslations("entries");
  if (sections.length === 0) return null;
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

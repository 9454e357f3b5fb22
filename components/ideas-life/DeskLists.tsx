import { useTranslations } from "next-intl";
import { Anchor } from "@/components/ui/Anchor";
import type { Locale } from "@/lib/i18n/locale";
import { ideasDeskAddress } from "@/lib/ideas/addresses";
import { type DeskList, deskLists, deskQueryOf } from "@/lib/ideas/desk-filters";

interface DeskListsProps {
  locale: Locale;
  current: DeskList;
  counts: Partial<Record<DeskList, number>>;
}

/** The lists of the team's ideas, each with how many there are. */
export function DeskLists({ locale, current, counts }: DeskListsProps) {
  const t = useTranslations("ideaLife.desk.lists");
  return (
    <nav className="mtabs" aria-label={t("label")}>
      <ul>
        {deskLists.map((list) => (
          <li key={list}>
            <Anchor
              href={`${ideasDeskAddress(locale)}${deskQueryOf({ list, search: "", page: 1 })}`}
              aria-current={list === current ? "page" : undefined}
            >
              {t(list, { count: counts[list] ?? 0 })}
            </Anchor>
          </li>
        ))}
      </ul>
    </nav>
  );
}

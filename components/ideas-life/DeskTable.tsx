import { useTranslations } from "next-intl";
import { Anchor } from "@/components/ui/Anchor";
import { Icon } from "@/components/ui/Icon";
import { Localized } from "@/components/ui/Localized";
import { Table } from "@/components/ui/Table";
import { Time } from "@/components/ui/Time";
import { dayOf, numberOf } from "@/lib/i18n/format";
import type { Locale } from "@/lib/i18n/locale";
import { ideaDeskAddress } from "@/lib/ideas/addresses";
import type { DeskIdea } from "@/lib/ideas/desk-queries";

/** Ideas as the team sees them, each leading to its page on the desk. */
export function DeskTable({ items, locale }: { items: readonly DeskIdea[]; locale: Locale }) {
  const t = useTranslations("ideaLife");
  const column = useTranslations("ideaLife.desk.table");
  return (
    <Table caption={column("caption")} hideCaption stacked>
      <thead>
        <tr>
          <th scope="col">{column("idea")}</th>
          <th scope="col">{column("phase")}</th>
          <th scope="col">{column("supporters")}</th>
          <th scope="col">{column("answer")}</th>
          <th scope="col">{column("published")}</th>
        </tr>
      </thead>
      <tbody>
        {items.map((idea) => (
          <tr key={idea.id}>
            <th scope="row">
              <Anchor href={ideaDeskAddress(locale, idea.id)}>
                <Localized value={idea.title} locale={locale} />
              </Anchor>
            </th>
            <td data-l={column("phase")}>{t(`phases.${idea.phase}`)}</td>
            <td data-l={column("supporters")}>{numberOf(idea.supporters, locale)}</td>
            <td data-l={column("answer")}>
              <Debt idea={idea} locale={locale} />
            </td>
            <td data-l={column("published")}>
              <Time at={idea.publishedAt}>{dayOf(idea.publishedAt, locale)}</Time>
            </td>
          </tr>
        ))}
      </tbody>
    </Table>
  );
}

/** By when the team owes an answer: late in words and with a sign, not in colour alone. */
function Debt({ idea: { debt, dueAt }, locale }: { idea: DeskIdea; locale: Locale }) {
  const t = useTranslations("ideaLife.desk.debt");
  if (!dueAt) return t(debt === "answered" ? "answered" : "none");
  const late = debt === "late";
  return (
    <span className={late ? "slat late" : "slat"}>
      <Icon name={late ? "alert" : "clock"} size={16} />
      {t(late ? "late" : "due", { date: dayOf(dueAt, locale) })}
    </span>
  );
}

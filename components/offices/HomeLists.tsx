import { randomUUID } from "node:crypto";
import { useTranslations } from "next-intl";
import { Anchor } from "@/components/ui/Anchor";
import type { Locale } from "@/lib/i18n/locale";
import { listAddress } from "@/lib/offices/addresses";
import { listNameLimit } from "@/lib/offices/limits";
import { createList } from "@/lib/offices/list-actions";
import type { OfficeList } from "@/lib/offices/list-queries";
import { OfficeForm } from "./OfficeForm";

/** The reading lists of the office, and the way to begin one. */
export function HomeLists({ lists, locale }: { lists: readonly OfficeList[]; locale: Locale }) {
  const t = useTranslations("office.lists");
  return (
    <section id="lists" aria-labelledby="lists-head" className="grid gap-4">
      <h2 id="lists-head" className="secthead">
        {t("title")}
      </h2>
      {lists.length === 0 && <p>{t("empty")}</p>}
      {lists.length > 0 && (
        <ul className="olines">
          {lists.map(({ id, name, _count }) => (
            <li key={id}>
              <Anchor href={listAddress(locale, id)}>{name}</Anchor>
              <span className="meta">{t("count", { count: _count.items })}</span>
            </li>
          ))}
        </ul>
      )}
      <OfficeForm
        locale={locale}
        action={createList}
        hidden={{ id: randomUUID() }}
        questions={[
          {
            kind: "line",
            name: "name",
            label: t("name"),
            hint: t("nameHint"),
            limit: listNameLimit,
          },
        ]}
        submit={t("make")}
      />
    </section>
  );
}

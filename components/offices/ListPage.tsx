import { useTranslations } from "next-intl";
import { ClickForm } from "@/components/participation/ClickForm";
import { LinkButton } from "@/components/ui/Button";
import type { Locale } from "@/lib/i18n/locale";
import { itemAddress, newShareAddress, readAddress } from "@/lib/offices/addresses";
import { itemNoteLimit, listNameLimit } from "@/lib/offices/limits";
import { addByAddress, removeList, saveListName, takeOut } from "@/lib/offices/list-actions";
import type { ReadingListPage } from "@/lib/offices/list-queries";
import { ListedEntry } from "./ListedEntry";
import { OfficeForm } from "./OfficeForm";
import { OfficeOutcome } from "./OfficeOutcome";
import { OfficePage } from "./OfficePage";
import { Sure } from "./Sure";

interface ListPageProps {
  list: ReadingListPage;
  query: { done?: unknown; problem?: unknown; entry?: unknown };
  locale: Locale;
}

/** A reading list of the office: what is in it, and what colleagues do with it. */
export function ListPage({ list: { id, name, items }, query, locale }: ListPageProps) {
  const t = useTranslations("office.lists");
  return (
    <OfficePage
      locale={locale}
      title={name}
      action={
        <LinkButton icon="share" href={newShareAddress(locale, { list: id })}>
          {t("share")}
        </LinkButton>
      }
    >
      <OfficeOutcome {...query} />
      <section aria-labelledby="items">
        <h2 id="items" className="secthead">
          {t("itemsTitle")}
        </h2>
        {items.length === 0 && <p className="mt-3">{t("itemsEmpty")}</p>}
        <ul>
          {items.map((item) => {
            const { entry } = item;
            return (
              <ListedEntry
                key={entry.id}
                item={item}
                href={readAddress(locale, entry)}
                locale={locale}
                acts={
                  <>
                    <LinkButton variant="quiet" icon="edit" href={itemAddress(locale, id, entry.id)}>
                      {t("editItem")}
                      <span className="vh">{t("takeOutOf", { name: entry.title.text })}</span>
                    </LinkButton>
                    <ClickForm
                      action={takeOut}
                      hidden={{ locale, listId: id, entryId: entry.id }}
                      label={t("takeOut")}
                      of={t("takeOutOf", { name: entry.title.text })}
                      variant="quiet"
                    />
                  </>
                }
              />
            );
          })}
        </ul>
      </section>
      <section aria-labelledby="add" className="grid gap-4">
        <h2 id="add" className="secthead">
          {t("addTitle")}
        </h2>
        <OfficeForm
          // After each title the form begins anew.
          key={String(query.entry ?? "")}
          locale={locale}
          action={addByAddress}
          hidden={{ id }}
          questions={[
            { kind: "line", name: "address", label: t("address"), hint: t("addressHint") },
            {
              kind: "area",
              name: "note",
              label: t("note"),
              hint: t("noteHint"),
              limit: itemNoteLimit,
              rows: 3,
            },
          ]}
          submit={t("add")}
        />
      </section>
      <section aria-labelledby="rename" className="grid gap-4">
        <h2 id="rename" className="secthead">
          {t("renameTitle")}
        </h2>
        <OfficeForm
          locale={locale}
          action={saveListName}
          hidden={{ id }}
          start={{ name }}
          questions={[{ kind: "line", name: "name", label: t("name"), limit: listNameLimit }]}
          submit={t("rename")}
        />
        <Sure
          action={removeList}
          hidden={{ locale, id }}
          open={t("remove")}
          question={t("removeSure")}
          yes={t("removeYes")}
        />
      </section>
    </OfficePage>
  );
}

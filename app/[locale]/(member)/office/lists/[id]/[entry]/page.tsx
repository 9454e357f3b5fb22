import type { Metadata } from "next";
import { notFound } from "next/navigation";
import { getTranslations } from "next-intl/server";
import { OfficeForm } from "@/components/offices/OfficeForm";
import { OfficePage } from "@/components/offices/OfficePage";
import { itemAddress, listAddress } from "@/lib/offices/addresses";
import { itemNoteLimit } from "@/lib/offices/limits";
import { saveItemNote } from "@/lib/offices/list-actions";
import { listById } from "@/lib/offices/list-queries";
import { ownOffice } from "../../../own-office";

export async function generateMetadata(): Promise<Metadata> {
  const t = await getTranslations("office.lists");
  return { title: t("itemTitle") };
}

/** The note beside one title of a reading list. */
export default async function ListItemPage({ params }: PageProps<"/[locale]/office/lists/[id]/[entry]">) {
  const { id, entry: entryId } = await params;
  const { locale, viewer } = await ownOffice((lang) => itemAddress(lang, id, entryId));
  const list = (await listById(viewer, id, locale)) ?? notFound();
  const item = list.items.find(({ entry }) => entry.id === entryId) ?? notFound();
  const t = await getTranslations("office.lists");
  return (
    <OfficePage locale={locale} title={t("itemTitle")}>
      <p className="lead">{item.entry.title.text}</p>
      <OfficeForm
        locale={locale}
        action={saveItemNote}
        hidden={{ listId: id, entryId }}
        start={{ note: item.note }}
        questions={[
          {
            kind: "area",
            name: "note",
            label: t("itemNote"),
            hint: t("noteHint"),
            limit: itemNoteLimit,
            rows: 5,
          },
        ]}
        submit={t("itemSave")}
        back={{ href: listAddress(locale, id), label: list.name }}
      />
    </OfficePage>
  );
}

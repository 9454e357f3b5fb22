import { randomUUID } from "node:crypto";
import type { Metadata } from "next";
import { notFound } from "next/navigation";
import { getTranslations } from "next-intl/server";
import { OfficeForm } from "@/components/offices/OfficeForm";
import { OfficePage } from "@/components/offices/OfficePage";
import { cellNoteAddress, officeAddress } from "@/lib/offices/addresses";
import { cellFrom, cellWords } from "@/lib/offices/cell";
import { bodyLimit } from "@/lib/offices/limits";
import { sendCellNote } from "@/lib/offices/note-actions";
import { ownOffice } from "../../own-office";

export async function generateMetadata(): Promise<Metadata> {
  const t = await getTranslations("office.notes");
  return { title: t("cellTitle") };
}

/** A note about a white spot of the coverage: ?objective=…&region=…&group=… */
export default async function CellNotePage({ searchParams }: PageProps<"/[locale]/office/notes/new">) {
  const cell = cellFrom(await searchParams) ?? notFound();
  const ids = Object.fromEntries(Object.entries(cell).flatMap(([part, id]) => (id ? [[part, id]] : [])));
  const { locale } = await ownOffice((lang) => cellNoteAddress(lang, ids));
  const t = await getTranslations("office.notes");
  return (
    <OfficePage locale={locale} title={t("cellTitle")}>
      <div>
        <p className="meta">{t("cellLead")}</p>
        <p className="lead">{cellWords(cell, locale)}</p>
      </div>
      <OfficeForm
        locale={locale}
        action={sendCellNote}
        hidden={{ id: randomUUID(), ...ids }}
        questions={[
          {
            kind: "area",
            name: "body",
            label: t("form.body"),
            hint: t("cellHint", { limit: bodyLimit }),
            limit: bodyLimit,
            rows: 8,
          },
        ]}
        submit={t("form.submit")}
        back={{ href: officeAddress(locale), label: t("back") }}
      />
    </OfficePage>
  );
}

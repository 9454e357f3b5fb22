import type { Metadata } from "next";
import { notFound } from "next/navigation";
import { getTranslations } from "next-intl/server";
import { OfficeForm } from "@/components/offices/OfficeForm";
import { OfficePage } from "@/components/offices/OfficePage";
import type { FormQuestion } from "@/components/participation/WriteField";
import { noteAddress, noteAnchor, officeAddress, readAddress } from "@/lib/offices/addresses";
import { cellWords } from "@/lib/offices/cell";
import { bodyLimit, quoteLimit } from "@/lib/offices/limits";
import { changeNote } from "@/lib/offices/note-actions";
import { noteById } from "@/lib/offices/note-queries";
import { ownOffice } from "../../own-office";

export async function generateMetadata(): Promise<Metadata> {
  const t = await getTranslations("office.notes");
  return { title: t("editTitle") };
}

/** Changes one's own note. */
export default async function NotePage({ params }: PageProps<"/[locale]/office/notes/[id]">) {
  const { id } = await params;
  const { locale, viewer } = await ownOffice((lang) => noteAddress(lang, id));
  const note = await noteById(viewer, id, locale);
  if (!note?.mayEdit) notFound();
  const t = await getTranslations("office.notes");
  const { about, quote, body } = note;
  const isCell = "cell" in about;
  const passage: FormQuestion[] = [
    {
      kind: "area",
      name: "quote",
      label: t("form.quote"),
      hint: t("form.quoteHint", { limit: quoteLimit }),
      rows: 3,
    },
  ];
  return (
    <OfficePage locale={locale} title={t("editTitle")}>
      <p className="lead">{isCell ? cellWords(about.cell, locale) : about.title.text}</p>
      <OfficeForm
        locale={locale}
        action={changeNote}
        hidden={{ id }}
        start={{ quote: quote ?? "", body }}
        questions={[
          ...(isCell ? [] : passage),
          {
            kind: "area",
            name: "body",
            label: t("form.body"),
            hint: t("form.bodyHint", { limit: bodyLimit }),
            limit: bodyLimit,
            rows: 8,
          },
        ]}
        submit={t("form.submit")}
        back={{
          href: isCell ? officeAddress(locale) : `${readAddress(locale, about)}#${noteAnchor(id)}`,
          label: t("back"),
        }}
      />
    </OfficePage>
  );
}

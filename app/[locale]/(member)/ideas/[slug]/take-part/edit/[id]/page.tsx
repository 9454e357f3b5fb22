import type { Metadata } from "next";
import { notFound } from "next/navigation";
import { getTranslations } from "next-intl/server";
import { PartForm } from "@/components/participation/PartForm";
import { WritePage } from "@/components/participation/WritePage";
import { editAddress, takePartAddress } from "@/lib/participation/addresses";
import { bodyLimit, editMinutes } from "@/lib/participation/limits";
import { changeSaid } from "@/lib/participation/write-actions";
import { partToWrite } from "../../own-part";

type Props = PageProps<"/[locale]/ideas/[slug]/take-part/edit/[id]">;

export async function generateMetadata(): Promise<Metadata> {
  const t = await getTranslations("participation.write");
  return { title: t("edit") };
}

/** Changes one's own words. */
export default async function EditSaidPage({ params }: Props) {
  const { slug, id } = await params;
  const { locale, part } = await partToWrite(slug, (lang) => editAddress(lang, slug, id));
  const said = part.said.find((own) => own.id === id) ?? notFound();
  const t = await getTranslations("participation");
  return (
    <WritePage locale={locale} idea={part} title={t("write.edit")}>
      <PartForm
        locale={locale}
        action={changeSaid}
        hidden={{ slug, id }}
        start={{ body: said.body }}
        questions={[
          {
            kind: "area",
            name: "body",
            label: t("write.body"),
            hint: t("write.editHint", { minutes: editMinutes }),
            limit: bodyLimit,
            rows: 8,
          },
        ]}
        submit={t("write.save")}
        back={{ href: takePartAddress(locale, slug), label: t("write.back") }}
      />
    </WritePage>
  );
}

import { randomUUID } from "node:crypto";
import type { Metadata } from "next";
import { notFound } from "next/navigation";
import { getTranslations } from "next-intl/server";
import { PartForm } from "@/components/participation/PartForm";
import { WritePage } from "@/components/participation/WritePage";
import { newUpdateAddress, pageAddress } from "@/lib/participation/addresses";
import { bodyLimit, titleLimit } from "@/lib/participation/limits";
import { sendUpdate } from "@/lib/participation/write-actions";
import { partToWrite } from "../own-part";

type Props = PageProps<"/[locale]/ideas/[slug]/take-part/update">;

export async function generateMetadata(): Promise<Metadata> {
  const t = await getTranslations("participation.write");
  return { title: t("update") };
}

/** News of an idea. For its authors. */
export default async function NewUpdatePage({ params }: Props) {
  const { slug } = await params;
  const { locale, part } = await partToWrite(slug, (lang) => newUpdateAddress(lang, slug));
  if (!part.isAuthor) notFound();
  const t = await getTranslations("participation");
  return (
    <WritePage locale={locale} idea={part} title={t("write.update")}>
      <p className="lead">{t("write.updateLead")}</p>
      <PartForm
        locale={locale}
        action={sendUpdate}
        hidden={{ entryId: part.id, slug, id: randomUUID() }}
        questions={[
          { kind: "line", name: "title", label: t("write.updateTitle"), limit: titleLimit },
          {
            kind: "area",
            name: "body",
            label: t("write.updateBody"),
            hint: t("write.bodyHint", { limit: bodyLimit }),
            limit: bodyLimit,
            rows: 8,
          },
        ]}
        submit={t("write.publish")}
        back={{ href: pageAddress(locale, { kind: "idea", slug }), label: t("own.back") }}
      />
    </WritePage>
  );
}

import { randomUUID } from "node:crypto";
import type { Metadata } from "next";
import { notFound } from "next/navigation";
import { getTranslations } from "next-intl/server";
import { PartForm } from "@/components/participation/PartForm";
import { Quoted } from "@/components/participation/Quoted";
import { WritePage } from "@/components/participation/WritePage";
import { isUuid } from "@/lib/forms/uuid";
import { pageAddress, replyAddress, saidAnchor } from "@/lib/participation/addresses";
import { bodyLimit } from "@/lib/participation/limits";
import { pointToAnswer } from "@/lib/participation/own-queries";
import { sendReply } from "@/lib/participation/write-actions";
import { partToWrite } from "../../own-part";

type Props = PageProps<"/[locale]/ideas/[slug]/take-part/reply/[id]">;

export async function generateMetadata(): Promise<Metadata> {
  const t = await getTranslations("participation.write");
  return { title: t("reply") };
}

/** Answers a point. */
export default async function ReplyPage({ params }: Props) {
  const { slug, id } = await params;
  const { locale, part } = await partToWrite(slug, (lang) => replyAddress(lang, slug, id));
  if (!isUuid(id)) notFound();
  const point = await pointToAnswer(part.id, id);
  const t = await getTranslations("participation");
  const page = pageAddress(locale, { kind: "idea", slug });
  return (
    <WritePage locale={locale} idea={part} title={t("write.reply")}>
      {point && <Quoted said={point} locale={locale} />}
      {/* A point that was taken back meanwhile is no 404: without JavaScript this page answers a form with what was typed. */}
      <PartForm
        locale={locale}
        action={sendReply}
        hidden={{ entryId: part.id, slug, id: randomUUID(), parentId: id }}
        questions={[
          {
            kind: "area",
            name: "body",
            label: t("write.body"),
            hint: t("write.bodyHint", { limit: bodyLimit }),
            limit: bodyLimit,
          },
        ]}
        submit={t("write.publish")}
        back={{ href: `${page}#${saidAnchor(id)}`, label: t("own.back") }}
      />
    </WritePage>
  );
}

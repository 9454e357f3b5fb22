import { randomUUID } from "node:crypto";
import type { Metadata } from "next";
import { getTranslations } from "next-intl/server";
import { PartForm } from "@/components/participation/PartForm";
import { WritePage } from "@/components/participation/WritePage";
import { newPointAddress, pageAddress } from "@/lib/participation/addresses";
import { bodyLimit } from "@/lib/participation/limits";
import { sides } from "@/lib/participation/participation";
import { sendPoint } from "@/lib/participation/write-actions";
import { partToWrite } from "../own-part";

type Props = PageProps<"/[locale]/ideas/[slug]/take-part/point">;

export async function generateMetadata(): Promise<Metadata> {
  const t = await getTranslations("participation.write");
  return { title: t("point") };
}

/** Speaks for an idea or against it. */
export default async function NewPointPage({ params, searchParams }: Props) {
  const { slug } = await params;
  const asked = (await searchParams).side;
  const side = sides.find((each) => each === asked);
  const { locale, part } = await partToWrite(slug, (lang) => newPointAddress(lang, slug, side));
  const t = await getTranslations("participation");
  return (
    <WritePage locale={locale} idea={part} title={t("write.point")}>
      <PartForm
        locale={locale}
        action={sendPoint}
        hidden={{ entryId: part.id, slug, id: randomUUID() }}
        start={side ? { side } : {}}
        questions={[
          {
            kind: "radio",
            name: "side",
            label: t("write.side"),
            options: sides.map((value) => ({ value, label: t(`write.sides.${value}`) })),
          },
          {
            kind: "area",
            name: "body",
            label: t("write.body"),
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

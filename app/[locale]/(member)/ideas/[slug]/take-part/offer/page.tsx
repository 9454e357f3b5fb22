import { randomUUID } from "node:crypto";
import type { Metadata } from "next";
import { getTranslations } from "next-intl/server";
import { PartForm } from "@/components/participation/PartForm";
import { WritePage } from "@/components/participation/WritePage";
import { Note } from "@/components/ui/Note";
import { newOfferAddress, pageAddress } from "@/lib/participation/addresses";
import { bodyLimit } from "@/lib/participation/limits";
import { sendOffer } from "@/lib/participation/offer-actions";
import { termLabel } from "@/lib/vocabulary/vocabulary";
import { partToWrite } from "../own-part";

type Props = PageProps<"/[locale]/ideas/[slug]/take-part/offer">;

export async function generateMetadata(): Promise<Metadata> {
  const t = await getTranslations("participation.write");
  return { title: t("offer") };
}

/** Offers help with something that an idea asks for. */
export default async function NewOfferPage({ params, searchParams }: Props) {
  const { slug } = await params;
  const asked = (await searchParams).ask;
  const wanted = typeof asked === "string" ? asked : "";
  const { locale, part } = await partToWrite(slug, (lang) => newOfferAddress(lang, slug, wanted));
  const { asks } = part;
  const t = await getTranslations("participation");
  return (
    <WritePage locale={locale} idea={part} title={t("write.offer")}>
      {asks.length === 0 || part.isAuthor ? (
        <Note>{t(part.isAuthor ? "refusals.own_work" : "refusals.gone")}</Note>
      ) : (
        <>
          <p className="lead">{t("write.offerLead")}</p>
          <PartForm
            locale={locale}
            action={sendOffer}
            hidden={{ entryId: part.id, slug, id: randomUUID() }}
            start={{ ask: asks.includes(wanted) ? wanted : "" }}
            questions={[
              {
                kind: "radio",
                name: "ask",
                label: t("write.ask"),
                options: asks.map((value) => ({ value, label: termLabel("asks", value, locale) })),
              },
              {
                kind: "area",
                name: "body",
                label: t("write.message"),
                hint: t("write.messageHint", { limit: bodyLimit }),
                limit: bodyLimit,
                rows: 8,
              },
            ]}
            submit={t("write.sendOffer")}
            back={{ href: pageAddress(locale, { kind: "idea", slug }), label: t("own.back") }}
          />
        </>
      )}
    </WritePage>
  );
}

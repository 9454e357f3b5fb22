import { randomUUID } from "node:crypto";
import type { Metadata } from "next";
import { notFound } from "next/navigation";
import { getLocale, getTranslations } from "next-intl/server";
import { cache } from "react";
import { OfferThread } from "@/components/participation/OfferThread";
import { PartOutcome } from "@/components/participation/PartOutcome";
import { Breadcrumbs } from "@/components/ui/Breadcrumbs";
import { requireViewer } from "@/lib/auth/viewer";
import { isUuid } from "@/lib/forms/uuid";
import { offerAddress, offersAddress } from "@/lib/participation/addresses";
import { threadOf } from "@/lib/participation/offer-queries";
import { termLabel } from "@/lib/vocabulary/vocabulary";

type Props = PageProps<"/[locale]/account/offers/[id]">;

/** The conversation for its title and for its page. */
const load = cache(async (id: string) => {
  const locale = await getLocale();
  const viewer = await requireViewer(locale, offerAddress(locale, id));
  const thread = isUuid(id) ? await threadOf(viewer, id) : null;
  return { locale, thread: thread ?? notFound() };
});

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  const { locale, thread } = await load((await params).id);
  return { title: termLabel("asks", thread.offer.ask, locale) };
}

/** The private conversation about an offer of help. */
export default async function OfferPage({ params, searchParams }: Props) {
  const { locale, thread } = await load((await params).id);
  const { done, problem } = await searchParams;
  const t = await getTranslations("participation.offers");
  const ask = termLabel("asks", thread.offer.ask, locale);
  return (
    <main id="main" className="wrap k-idea pb-18">
      <Breadcrumbs crumbs={[{ label: t("title"), href: offersAddress(locale) }, { label: ask }]} />
      <div className="acch">
        <h1>{ask}</h1>
      </div>
      <div className="grid max-w-[52rem] gap-8">
        <PartOutcome done={done} problem={problem} />
        <OfferThread thread={thread} messageId={randomUUID()} locale={locale} />
      </div>
    </main>
  );
}

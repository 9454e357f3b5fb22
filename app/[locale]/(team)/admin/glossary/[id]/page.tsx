import type { Metadata } from "next";
import { notFound } from "next/navigation";
import { getLocale, getTranslations } from "next-intl/server";
import { PairPage } from "@/components/glossary/PairPage";
import { RemovePair } from "@/components/glossary/RemovePair";
import { Note } from "@/components/ui/Note";
import { requireAdministrator } from "@/lib/auth/viewer";
import { isUuid } from "@/lib/forms/uuid";
import { glossaryAddress } from "@/lib/glossary/addresses";
import type { PairState } from "@/lib/glossary/input";
import { pairById, type StoredPair } from "@/lib/glossary/queries";
import type { Locale } from "@/lib/i18n/locale";

export const dynamic = "force-dynamic";

type Props = PageProps<"/[locale]/admin/glossary/[id]">;

const hereOf = (locale: Locale, id: string) => `${glossaryAddress(locale)}/${id}`;

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  const { id } = await params;
  const locale = await getLocale();
  await requireAdministrator(locale, hereOf(locale, id));
  const t = await getTranslations("glossary.page");
  return { title: t("edit"), robots: { index: false } };
}

/** One pair of the glossary. For administrators. */
export default async function GlossaryPairPage({ params, searchParams }: Props) {
  const { id } = await params;
  const locale = await getLocale();
  await requireAdministrator(locale, hereOf(locale, id));
  const { problem } = await searchParams;
  const pair = await pairById(id);
  // A deleted pair is no 404: without JavaScript this page answers a form for it, with what was typed.
  if (!pair && !isUuid(id)) notFound();

  const t = await getTranslations("glossary");
  return (
    <PairPage
      locale={locale}
      title={pair?.[locale][0] ?? t("page.edit")}
      pair={stateOf(pair)}
      note={
        pair &&
        problem === "changed" && (
          <div className="mb-6">
            <Note tone="warn" role="alert">
              {t("changedMeanwhile")}
            </Note>
          </div>
        )
      }
    >
      {pair && <RemovePair pair={pair} locale={locale} />}
    </PairPage>
  );
}

const stateOf = (pair: StoredPair | null): PairState =>
  pair
    ? {
        typed: { bg: pair.bg.join("\n"), en: pair.en.join("\n") },
        stored: { id: pair.id, updatedAt: pair.updatedAt.toISOString() },
      }
    : { typed: { bg: "", en: "" }, problem: "gone" };

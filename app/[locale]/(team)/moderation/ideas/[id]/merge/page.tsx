import type { Metadata } from "next";
import { notFound } from "next/navigation";
import { getLocale, getTranslations } from "next-intl/server";
import { cache } from "react";
import { Merging } from "@/components/ideas-life/Merging";
import { Breadcrumbs } from "@/components/ui/Breadcrumbs";
import { requireSteering } from "@/lib/auth/viewer";
import { pick } from "@/lib/i18n/localized";
import { ideaDeskAddress, ideasDeskAddress, mergeAddress } from "@/lib/ideas/addresses";
import { deskFiltersFrom } from "@/lib/ideas/desk-filters";
import { ideaOnDesk } from "@/lib/ideas/desk-item";
import { mergeTargets } from "@/lib/ideas/merge-targets";

type Props = PageProps<"/[locale]/moderation/ideas/[id]/merge">;

/** An idea that can be merged, for its title and for its page. */
const load = cache(async (id: string) => {
  const locale = await getLocale();
  const viewer = await requireSteering(locale, mergeAddress(locale, id));
  const idea = await ideaOnDesk(viewer, id);
  return idea?.life && !idea.isOwn ? { locale, viewer, idea } : notFound();
});

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  await load((await params).id);
  const t = await getTranslations("ideaLife.desk.merge");
  return { title: t("title") };
}

/** Where one idea is merged into another: the other is found, chosen, and the merge explained. */
export default async function MergePage({ params, searchParams }: Props) {
  const { idea, locale, viewer } = await load((await params).id);
  const { search } = deskFiltersFrom(await searchParams);
  const targets = await mergeTargets(viewer, { entryId: idea.id, search, locale });
  const t = await getTranslations("ideaLife.desk");
  const title = pick(idea.title, locale)?.text ?? "";
  return (
    <main id="main" className="wrap k-idea pb-18">
      <Breadcrumbs
        crumbs={[
          { label: t("title"), href: ideasDeskAddress(locale) },
          { label: title, href: ideaDeskAddress(locale, idea.id) },
          { label: t("merge.title") },
        ]}
      />
      <div className="acch">
        <div>
          <h1>{t("merge.heading", { title })}</h1>
          <p className="lead mt-3">{t("merge.lead")}</p>
        </div>
      </div>
      <Merging idea={idea} targets={targets} search={search} locale={locale} />
    </main>
  );
}

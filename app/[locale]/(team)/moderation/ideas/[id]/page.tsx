import type { Metadata } from "next";
import { notFound } from "next/navigation";
import { getLocale, getTranslations } from "next-intl/server";
import { cache } from "react";
import { Answer } from "@/components/ideas-life/Answer";
import { LifeLine } from "@/components/ideas-life/LifeLine";
import { Merges } from "@/components/ideas-life/Merges";
import { PhaseBar } from "@/components/ideas-life/PhaseBar";
import { Steering } from "@/components/ideas-life/Steering";
import { SteerNote } from "@/components/ideas-life/SteerNote";
import { Anchor } from "@/components/ui/Anchor";
import { Breadcrumbs } from "@/components/ui/Breadcrumbs";
import { Localized } from "@/components/ui/Localized";
import { requireSteering } from "@/lib/auth/viewer";
import { pick } from "@/lib/i18n/localized";
import { ideaAddress, ideaDeskAddress, ideasDeskAddress } from "@/lib/ideas/addresses";
import { ideaOnDesk } from "@/lib/ideas/desk-item";
import { canModerate } from "@/lib/members/member";

type Props = PageProps<"/[locale]/moderation/ideas/[id]">;

/** The idea for its title and for its page. */
const load = cache(async (id: string) => {
  const locale = await getLocale();
  const viewer = await requireSteering(locale, ideaDeskAddress(locale, id));
  return { locale, viewer, idea: (await ideaOnDesk(viewer, id)) ?? notFound() };
});

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  const { idea, locale } = await load((await params).id);
  const t = await getTranslations("ideaLife.desk");
  return { title: pick(idea.title, locale)?.text ?? t("title") };
}

/** One idea on the team's desk: how it stands, and what the team can do with it. */
export default async function IdeaDeskPage({ params, searchParams }: Props) {
  const { idea, locale, viewer } = await load((await params).id);
  const t = await getTranslations("ideaLife.desk");
  const title = pick(idea.title, locale);
  return (
    <main id="main" className="wrap k-idea pb-18">
      <Breadcrumbs
        crumbs={[
          { label: t("title"), href: ideasDeskAddress(locale) },
          { label: title?.text ?? "", ...(title && { lang: title.lang }) },
        ]}
      />
      <div className="acch">
        <div>
          <Localized as="h1" value={idea.title} locale={locale} />
          <p className="meta mt-3 flex flex-wrap gap-x-5 gap-y-2">
            {idea.life && <Anchor href={ideaAddress(locale, idea.slug)}>{t("public")}</Anchor>}
            {canModerate(viewer) && (
              <Anchor href={`/${locale}/moderation/${idea.id}?view=history`}>{t("history")}</Anchor>
            )}
          </p>
        </div>
      </div>
      <SteerNote query={await searchParams} />
      <div className="mt-8 grid gap-12 lg:grid-cols-[minmax(0,1.25fr)_minmax(0,1fr)]">
        <div className="grid content-start gap-12">
          <Steering idea={idea} locale={locale} />
        </div>
        <div className="lifea grid content-start gap-10">
          {idea.life && (
            <>
              <PhaseBar life={idea.life} locale={locale} />
              <Answer life={idea.life} locale={locale} />
            </>
          )}
          <Merges idea={idea} locale={locale} />
          {idea.life && <LifeLine life={{ ...idea.life, merged: [] }} locale={locale} />}
        </div>
      </div>
    </main>
  );
}

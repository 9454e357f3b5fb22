import type { Metadata } from "next";
import { notFound } from "next/navigation";
import { getLocale, getTranslations } from "next-intl/server";
import { cache } from "react";
import { Quoted } from "@/components/participation/Quoted";
import { HideForm } from "@/components/reports/HideForm";
import { Breadcrumbs } from "@/components/ui/Breadcrumbs";
import { Localized } from "@/components/ui/Localized";
import { Note } from "@/components/ui/Note";
import { requireModerator } from "@/lib/auth/viewer";
import { isUuid } from "@/lib/forms/uuid";
import { recentAddress } from "@/lib/reports/report";
import { writtenById } from "@/lib/reports/written-queries";

type Props = PageProps<"/[locale]/moderation/reports/recent/[what]/[id]">;

/** What was written, for the title and for the page. */
const load = cache(async (what: string, id: string) => {
  const locale = await getLocale();
  const viewer = await requireModerator(locale, recentAddress(locale));
  const written = isUuid(id) ? await writtenById(viewer, id) : null;
  return { locale, written: written?.what === what ? written : notFound() };
});

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  const { what, id } = await params;
  const { written } = await load(what, id);
  const t = await getTranslations("reports.written");
  return { title: t(`kinds.${written.what}`) };
}

/** Something that somebody wrote, and the decision to hide it or to put it back. For moderators. */
export default async function WrittenPage({ params, searchParams }: Props) {
  const { what, id } = await params;
  const { locale, written } = await load(what, id);
  const asked = (await searchParams).done;
  const done = (["hide", "restore"] as const).find((act) => act === asked);
  const t = await getTranslations("reports");
  const kind = t(`written.kinds.${written.what}`);
  return (
    <main id="main" className="wrap pb-18">
      <Breadcrumbs crumbs={[{ label: t("desk.recent"), href: recentAddress(locale) }, { label: kind }]} />
      <div className="acch">
        <h1>{kind}</h1>
      </div>
      <div className="narrow grid gap-6">
        {done && (
          <Note tone="success" role="status">
            {t(`written.done.${done}`)}
          </Note>
        )}
        <p className="meta">
          <Localized value={written.title} locale={locale} />
        </p>
        <Quoted said={written} locale={locale} />
        <p>{t(written.hiddenAt ? "written.isHidden" : "written.isShown")}</p>
        <HideForm written={written} locale={locale} />
      </div>
    </main>
  );
}

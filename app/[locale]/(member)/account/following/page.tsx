import type { Metadata } from "next";
import { getLocale, getTranslations } from "next-intl/server";
import { Following } from "@/components/participation/Following";
import { PartOutcome } from "@/components/participation/PartOutcome";
import { requireViewer } from "@/lib/auth/viewer";
import { followingAddress } from "@/lib/participation/addresses";
import { followedBy } from "@/lib/participation/following";

export async function generateMetadata(): Promise<Metadata> {
  const t = await getTranslations("participation.following");
  return { title: t("title") };
}

/** What the signed-in person follows. */
export default async function FollowingPage({ searchParams }: PageProps<"/[locale]/account/following">) {
  const locale = await getLocale();
  const viewer = await requireViewer(locale, followingAddress(locale));
  const { done, problem } = await searchParams;
  const followed = await followedBy(viewer, locale);
  const t = await getTranslations("participation.following");
  return (
    <main id="main" className="wrap pb-18">
      <div className="acch">
        <h1>{t("title")}</h1>
      </div>
      <div className="grid gap-6">
        <PartOutcome done={done} problem={problem} />
        <p>{t("lead", { email: viewer.email })}</p>
        <Following followed={followed} locale={locale} />
      </div>
    </main>
  );
}

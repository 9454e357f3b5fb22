import type { Metadata } from "next";
import { getLocale, getTranslations } from "next-intl/server";
import { AdoptionsDesk } from "@/components/lineage/AdoptionsDesk";
import { requireModerator } from "@/lib/auth/viewer";
import { adoptionsDeskAddress } from "@/lib/lineage/addresses";
import { adoptionsToModerate } from "@/lib/lineage/adoption-queries";

export async function generateMetadata(): Promise<Metadata> {
  const t = await getTranslations("lineage.desk");
  return { title: t("title") };
}

/** What members say of adapting practices, to be hidden where it breaks the rules. */
export default async function AdoptionsDeskPage({
  searchParams,
}: PageProps<"/[locale]/moderation/adoptions">) {
  const locale = await getLocale();
  const moderator = await requireModerator(locale, adoptionsDeskAddress(locale));
  const { done, problem, adoption } = await searchParams;
  return (
    <AdoptionsDesk
      locale={locale}
      viewerId={moderator.id}
      adoptions={await adoptionsToModerate(moderator)}
      query={{ done, problem, adoption }}
    />
  );
}

import type { Metadata } from "next";
import { getLocale, getTranslations } from "next-intl/server";
import { Submissions } from "@/components/account/Submissions";
import { requireViewer } from "@/lib/auth/viewer";
import { mayBegin } from "@/lib/entries/drafts";
import { invitationsOf, submissionsOf } from "@/lib/entries/queries";
import { firstOf } from "./[id]/own-draft";

export async function generateMetadata(): Promise<Metadata> {
  const t = await getTranslations("submissions");
  return { title: t("title") };
}

/** Everything that the signed-in person writes, and what they are invited to write along. */
export default async function SubmissionsPage({ searchParams }: PageProps<"/[locale]/account/submissions">) {
  const locale = await getLocale();
  const member = await requireViewer(locale, `/${locale}/account/submissions`);
  const query = firstOf(await searchParams);
  const [submissions, invitations] = await Promise.all([submissionsOf(member), invitationsOf(member)]);
  return (
    <Submissions
      locale={locale}
      submissions={submissions}
      invitations={invitations}
      email={member.email}
      mayCollect={mayBegin(member, "collection")}
      query={query}
    />
  );
}

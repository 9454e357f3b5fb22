import type { Metadata } from "next";
import { getLocale, getTranslations } from "next-intl/server";
import { MyRegistrations } from "@/components/registrations/MyRegistrations";
import { requireViewer } from "@/lib/auth/viewer";
import { myRegistrationsAddress } from "@/lib/registrations/addresses";
import { registrationsOf } from "@/lib/registrations/own";

export async function generateMetadata(): Promise<Metadata> {
  const t = await getTranslations("registrations.mine");
  return { title: t("title") };
}

/** The events for which the signed-in person has registered. */
export default async function RegistrationsPage({
  searchParams,
}: PageProps<"/[locale]/account/registrations">) {
  const locale = await getLocale();
  const member = await requireViewer(locale, myRegistrationsAddress(locale));
  const { done, problem } = await searchParams;
  return (
    <MyRegistrations
      registrations={await registrationsOf(member)}
      locale={locale}
      now={new Date()}
      query={{ done, problem }}
    />
  );
}

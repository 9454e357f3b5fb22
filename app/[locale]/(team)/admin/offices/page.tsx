import type { Metadata } from "next";
import { getLocale, getTranslations } from "next-intl/server";
import { AdminTabs } from "@/components/glossary/AdminTabs";
import { OfficeTable } from "@/components/offices/OfficeTable";
import { LinkButton } from "@/components/ui/Button";
import { Empty } from "@/components/ui/Empty";
import { Note } from "@/components/ui/Note";
import { requireAdministrator } from "@/lib/auth/viewer";
import { officesAddress } from "@/lib/offices/addresses";
import { allOffices } from "@/lib/offices/queries";

export async function generateMetadata(): Promise<Metadata> {
  const locale = await getLocale();
  await requireAdministrator(locale, officesAddress(locale));
  const t = await getTranslations("office.admin");
  return { title: t("title") };
}

/** All offices. For administrators. */
export default async function OfficesPage({ searchParams }: PageProps<"/[locale]/admin/offices">) {
  const locale = await getLocale();
  const here = officesAddress(locale);
  await requireAdministrator(locale, here);
  const { done } = await searchParams;
  const offices = await allOffices();
  const t = await getTranslations("office.admin");
  return (
    <main id="main" className="wrap pb-18">
      <div className="acch">
        <div>
          <h1>{t("title")}</h1>
          <p className="lead mt-4 max-w-[36em]">{t("lead")}</p>
        </div>
        <AdminTabs locale={locale} current="offices" />
      </div>
      {done === "closed" && (
        <Note tone="success" role="status">
          {t("done.closed")}
        </Note>
      )}
      <p className="my-6">
        <LinkButton icon="plus" href={`${here}/new`}>
          {t("add")}
        </LinkButton>
      </p>
      {offices.length > 0 ? (
        <OfficeTable offices={offices} locale={locale} />
      ) : (
        <Empty kind="collection" title={t("empty")}>
          {t("emptyBody")}
        </Empty>
      )}
    </main>
  );
}

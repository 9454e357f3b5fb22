import type { Metadata } from "next";
import { notFound } from "next/navigation";
import { getLocale, getTranslations } from "next-intl/server";
import { OfficeNames } from "@/components/offices/OfficeNames";
import { OfficePeople } from "@/components/offices/OfficePeople";
import { Sure } from "@/components/offices/Sure";
import { Breadcrumbs } from "@/components/ui/Breadcrumbs";
import { Note } from "@/components/ui/Note";
import { requireAdministrator } from "@/lib/auth/viewer";
import type { Locale } from "@/lib/i18n/locale";
import { officesAddress } from "@/lib/offices/addresses";
import { deleteOffice, saveOfficeNames } from "@/lib/offices/admin-actions";
import { officeName } from "@/lib/offices/office";
import { officeById } from "@/lib/offices/queries";

type Props = PageProps<"/[locale]/admin/offices/[id]">;

const hereOf = (locale: Locale, id: string) => `${officesAddress(locale)}/${id}`;

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  const { id } = await params;
  const locale = await getLocale();
  await requireAdministrator(locale, hereOf(locale, id));
  const t = await getTranslations("office.admin");
  return { title: t("name") };
}

/** One office: its people and its names; what it keeps is its own. For administrators. */
export default async function AdminOfficePage({ params, searchParams }: Props) {
  const { id } = await params;
  const locale = await getLocale();
  await requireAdministrator(locale, hereOf(locale, id));
  const office = (await officeById(id)) ?? notFound();
  const query = await searchParams;
  const done = (["added", "renamed", "joined", "left"] as const).find((act) => act === query.done);
  const t = await getTranslations("office.admin");
  const name = officeName(office, locale).text;
  const { notes, lists } = office._count;
  return (
    <main id="main" className="wrap pb-18">
      <Breadcrumbs crumbs={[{ label: t("title"), href: officesAddress(locale) }, { label: name }]} />
      <div className="acch">
        <div>
          <h1>{name}</h1>
          <p className="meta mt-3">{t("kept", { notes, lists })}</p>
        </div>
      </div>
      <div className="narrow grid gap-10">
        {done && (
          <Note tone="success" role="status">
            {t(`done.${done}`)}
          </Note>
        )}
        <OfficePeople office={office} done={done} locale={locale} />
        <section aria-labelledby="names" className="grid gap-4">
          <h2 id="names" className="secthead">
            {t("names")}
          </h2>
          <OfficeNames
            locale={locale}
            action={saveOfficeNames}
            id={id}
            start={{ nameBg: office.nameBg, nameEn: office.nameEn }}
            submit={t("rename")}
          />
        </section>
        {office.members.length > 0 ? (
          <p className="hint">{t("closeFirst")}</p>
        ) : (
          <Sure
            action={deleteOffice}
            hidden={{ locale, id }}
            open={t("close")}
            question={t("closeSure")}
            yes={t("closeYes")}
          />
        )}
      </div>
    </main>
  );
}

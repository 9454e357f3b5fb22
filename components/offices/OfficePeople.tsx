import { useTranslations } from "next-intl";
import { ClickForm } from "@/components/participation/ClickForm";
import { Anchor } from "@/components/ui/Anchor";
import type { Locale } from "@/lib/i18n/locale";
import { putIntoOffice, takeOutOfOffice } from "@/lib/offices/admin-actions";
import type { OfficeWithPeople } from "@/lib/offices/queries";
import { OfficeForm } from "./OfficeForm";

interface OfficePeopleProps {
  office: OfficeWithPeople;
  /** What has just been done: after it the form begins anew. */
  done: string | undefined;
  locale: Locale;
}

/** Who is in an office; people are added by the address of their account. */
export function OfficePeople({ office: { id, members }, done, locale }: OfficePeopleProps) {
  const t = useTranslations();
  return (
    <section aria-labelledby="people" className="grid gap-4">
      <h2 id="people" className="secthead">
        {t("office.admin.peopleTitle")}
      </h2>
      {members.length === 0 && <p>{t("office.admin.nobody")}</p>}
      {members.length > 0 && (
        <ul className="olines">
          {members.map((person) => {
            const name = person.name || t("members.list.nameless");
            return (
              <li key={person.id}>
                <div>
                  <p>
                    <Anchor href={`/${locale}/admin/members/${person.id}`}>{name}</Anchor>
                  </p>
                  <p className="meta">
                    {person.email} · {t(`members.roles.${person.role}`)}
                    {person.suspendedAt && ` · ${t("members.list.suspended")}`}
                  </p>
                </div>
                <ClickForm
                  action={takeOutOfOffice}
                  hidden={{ locale, id, userId: person.id }}
                  label={t("office.admin.leave")}
                  of={t("office.admin.leaveOf", { name })}
                  variant="quiet"
                />
              </li>
            );
          })}
        </ul>
      )}
      <OfficeForm
        key={`${done}-${members.length}`}
        locale={locale}
        action={putIntoOffice}
        hidden={{ id }}
        questions={[
          {
            kind: "email",
            name: "email",
            label: t("office.admin.email"),
            hint: t("office.admin.emailHint"),
          },
        ]}
        submit={t("office.admin.join")}
      />
    </section>
  );
}

import { getTranslations } from "next-intl/server";
import { Anchor } from "@/components/ui/Anchor";
import { Table } from "@/components/ui/Table";
import { Time } from "@/components/ui/Time";
import { dayOf } from "@/lib/i18n/format";
import type { Locale } from "@/lib/i18n/locale";
import type { Role } from "@/lib/members/member";

interface MemberRow {
  id: string;
  name: string | null;
  email: string;
  role: Role;
  suspendedAt: Date | null;
  createdAt: Date;
}

/** Members, each leading to their own page. */
export async function MemberTable({ members, locale }: { members: readonly MemberRow[]; locale: Locale }) {
  const t = await getTranslations("members.list");
  const role = await getTranslations("members.roles");
  return (
    <Table caption={t("caption")} hideCaption stacked>
      <thead>
        <tr>
          <th scope="col">{t("name")}</th>
          <th scope="col">{t("email")}</th>
          <th scope="col">{t("role")}</th>
          <th scope="col">{t("since")}</th>
        </tr>
      </thead>
      <tbody>
        {members.map((member) => (
          <tr key={member.id}>
            <th scope="row">
              <Anchor href={`/${locale}/admin/members/${member.id}`}>{member.name || t("nameless")}</Anchor>
            </th>
            <td data-l={t("email")}>{member.email}</td>
            <td data-l={t("role")}>
              {role(member.role)}
              {member.suspendedAt && <strong className="err"> · {t("suspended")}</strong>}
            </td>
            <td data-l={t("since")}>
              <Time at={member.createdAt}>{dayOf(member.createdAt.toISOString(), locale)}</Time>
            </td>
          </tr>
        ))}
      </tbody>
    </Table>
  );
}

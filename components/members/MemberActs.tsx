import { getTranslations } from "next-intl/server";
import { dayOf } from "@/lib/i18n/format";
import type { Locale } from "@/lib/i18n/locale";
import type { MemberAct } from "@/lib/members/input";
import { type Role, roles } from "@/lib/members/member";
import { MemberActForm } from "./MemberActForm";

interface MemberActsProps {
  locale: Locale;
  member: { id: string; role: Role; suspendedAt: Date | null; sessions: number };
}

/** Everything that an administrator may do to a member, each with its own form. */
export async function MemberActs({ locale, member }: MemberActsProps) {
  const t = await getTranslations("members.member");
  const roleName = await getTranslations("members.roles");
  const labelsOf = (act: MemberAct) => ({
    reason: t("reason"),
    reasonHint: t("reasonHint"),
    submit: t(`${act}.submit`),
    problems: {
      reason: t("problems.reason"),
      role: t("problems.role"),
      self: t("problems.self"),
      unchanged: t("problems.unchanged"),
      not_found: t("problems.not_found"),
    },
  });
  const form = { locale, memberId: member.id };
  const options = roles.map((role) => ({ role, label: roleName(role) }));
  return (
    <>
      <section className="grid content-start gap-4">
        <h2>{t("role.title")}</h2>
        <MemberActForm
          {...form}
          act="role"
          roles={{ current: member.role, legend: t("role.label"), options }}
          labels={labelsOf("role")}
        />
      </section>
      {member.suspendedAt ? (
        <section className="grid content-start gap-4">
          <h2>{t("unsuspend.title")}</h2>
          <p>{t("unsuspend.body", { date: dayOf(member.suspendedAt.toISOString(), locale) })}</p>
          <MemberActForm {...form} act="unsuspend" labels={labelsOf("unsuspend")} />
        </section>
      ) : (
        <section className="grid content-start gap-4">
          <h2>{t("suspend.title")}</h2>
          <p>{t("suspend.body")}</p>
          <MemberActForm {...form} act="suspend" variant="danger" labels={labelsOf("suspend")} />
        </section>
      )}
      <section className="grid content-start gap-4">
        <h2>{t("sessions.title")}</h2>
        <p>{t("sessions.body", { count: member.sessions })}</p>
        {member.sessions > 0 && <MemberActForm {...form} act="sessions" labels={labelsOf("sessions")} />}
      </section>
    </>
  );
}

import { useTranslations } from "next-intl";
import { Anchor } from "@/components/ui/Anchor";
import { Note } from "@/components/ui/Note";
import { withQuery } from "@/lib/auth/paths";
import type { Locale } from "@/lib/i18n/locale";
import { pick } from "@/lib/i18n/localized";
import type { Viewer } from "@/lib/members/member";
import { registerAddress } from "@/lib/registrations/addresses";
import type { HostedEvent } from "@/lib/registrations/event";
import { answerLimit } from "@/lib/registrations/limits";
import type { RegistrationView } from "@/lib/registrations/queries";
import { isFull } from "@/lib/registrations/registration";
import { RegisterForm } from "./RegisterForm";
import { RegisterPage } from "./RegisterPage";

interface RegisterProps {
  event: HostedEvent;
  view: RegistrationView;
  /** Null for a guest. */
  member: Viewer | null;
  locale: Locale;
}

/** The form to register, with what follows from it in words. */
export function Register({ event, view, member, locale }: RegisterProps) {
  const t = useTranslations("registrations");
  const problems = useTranslations("registrations.problems");
  const byApproval = event.registration === "approval";
  const full = !byApproval && view.modes.every(isFull);
  const placesLeft = (mode: RegistrationView["modes"][number]): string => {
    if (mode.places === null) return t("register.placeUnlimited");
    return isFull(mode)
      ? t("register.placeNone")
      : t("register.placeFree", { free: mode.places - mode.taken });
  };
  return (
    <RegisterPage
      event={event}
      locale={locale}
      heading={t(byApproval ? "register.applyHeading" : "register.heading")}
    >
      {full && <Note tone="warn">{t("register.full")}</Note>}
      {byApproval && <Note>{t("register.approval")}</Note>}
      {member ? (
        <p>{t("register.member", { email: member.email })}</p>
      ) : (
        <p>
          {t("register.guest")}{" "}
          <Anchor href={withQuery(`/${locale}/sign-in`, { back: registerAddress(locale, event.slug) })}>
            {t("register.signIn")}
          </Anchor>
        </p>
      )}
      <RegisterForm
        locale={locale}
        slug={event.slug}
        start={{ typed: { name: member?.name ?? "", email: "", attendance: "", answers: {} }, problems: {} }}
        guest={!member}
        options={view.modes.map((mode) => ({
          attendance: mode.attendance,
          label: t(`attendance.${mode.attendance}`),
          hint: placesLeft(mode),
        }))}
        questions={event.questions.map(({ question, needed }) => {
          const { text, lang } = pick(question, locale) ?? { text: "", lang: locale };
          return { text, lang, needed };
        })}
        labels={{
          summary: problems("summary"),
          name: t("register.name"),
          nameHint: t("register.nameHint"),
          email: t("register.email"),
          emailHint: t("register.emailHint"),
          attendance: t("register.attendance"),
          optional: t("register.optional"),
          submit: t(byApproval ? "register.apply" : full ? "register.queue" : "register.submit"),
          problems: {
            name: problems("name"),
            email: problems("email"),
            attendance: problems("attendance"),
            answerRequired: problems("answerRequired"),
            answerLong: problems("answerLong", { limit: answerLimit }),
            limited: problems("limited"),
            changed: problems("changed"),
          },
        }}
      />
      <p className="hint">
        {t("register.privacy", { months: event.retentionMonths })}{" "}
        <Anchor href={`/${locale}/privacy`}>{t("register.privacyLink")}</Anchor>
      </p>
    </RegisterPage>
  );
}

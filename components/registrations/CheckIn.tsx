import { useTranslations } from "next-intl";
import type { Locale } from "@/lib/i18n/locale";
import type { expectedAt } from "@/lib/registrations/participants";
import { clockIn } from "@/lib/registrations/when";
import { ChooseForm } from "./ChooseForm";
import { DoorForm } from "./DoorForm";
import { OrganiserPage } from "./OrganiserPage";

interface CheckInProps {
  door: NonNullable<Awaited<ReturnType<typeof expectedAt>>>;
  /** The code of an address that a QR code holds. */
  code: string;
  locale: Locale;
}

/** The page at the door: by camera, by code, by list, and who is here. */
export function CheckIn({ door, code, locale }: CheckInProps) {
  const t = useTranslations("registrations.door");
  const { event, people } = door;
  const here = people
    .flatMap(({ checkedInAt, ...person }) => (checkedInAt ? [{ ...person, at: checkedInAt }] : []))
    .sort((a, b) => b.at.getTime() - a.at.getTime());
  const expected = people.filter(({ checkedInAt }) => !checkedInAt);
  return (
    <OrganiserPage event={event} locale={locale} current="checkIn" title={t("title")}>
      <p className="lead" role="status">
        {t("came", { came: here.length, all: people.length })}
      </p>
      <div className="two">
        <DoorForm
          locale={locale}
          entryId={event.entryId}
          code={code}
          labels={{
            code: t("code"),
            hint: t("codeHint"),
            submit: t("submit"),
            camera: t("camera"),
            stop: t("stop"),
            noCamera: t("noCamera"),
            looking: t("looking"),
            video: t("video"),
          }}
        />
        <div className="grid content-start gap-8">
          <ChooseForm
            locale={locale}
            entryId={event.entryId}
            people={expected.map(({ id, name }) => ({ id, name }))}
            labels={{ title: t("list"), person: t("person"), choose: t("choose"), submit: t("submitList") }}
          />
          <section aria-labelledby="here" className="grid gap-3">
            <h2 id="here" className="secthead">
              {t("here")}
            </h2>
            {here.length === 0 ? (
              <p>{t("nobodyHere")}</p>
            ) : (
              <ul className="grid gap-1">
                {here.map(({ id, name, at }) => (
                  <li key={id}>
                    <span className="meta">{clockIn(at, event.timeZone)}</span> {name}
                  </li>
                ))}
              </ul>
            )}
          </section>
        </div>
      </div>
    </OrganiserPage>
  );
}

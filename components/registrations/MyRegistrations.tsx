import { useTranslations } from "next-intl";
import { LinkButton } from "@/components/ui/Button";
import { Empty } from "@/components/ui/Empty";
import { Note } from "@/components/ui/Note";
import type { Locale } from "@/lib/i18n/locale";
import type { OwnRegistration } from "@/lib/registrations/own";
import { MyRegistrationRow } from "./MyRegistrationRow";
import { TicketProblem } from "./TicketProblem";

interface MyRegistrationsProps {
  registrations: OwnRegistration[];
  locale: Locale;
  now: Date;
  /** What has just been done, or could not be. */
  query: Record<"done" | "problem", unknown>;
}

/** One's own registrations: what comes, the soonest first, and what was. */
export function MyRegistrations({ registrations, locale, now, query }: MyRegistrationsProps) {
  const t = useTranslations("registrations.mine");
  const toEvents = (
    <LinkButton variant={registrations.length > 0 ? "line" : "primary"} href={`/${locale}/events`}>
      {t("toEvents")}
    </LinkButton>
  );
  const past = registrations.filter(({ event }) => event.endsAt <= now);
  const upcoming = registrations.filter((one) => !past.includes(one)).reverse();
  return (
    <main id="main" className="wrap pb-18">
      <div className="acch">
        <h1>{t("title")}</h1>
        {registrations.length > 0 && toEvents}
      </div>
      <div className="grid gap-8">
        {query.done === "cancelled" && (
          <Note tone="success" role="status">
            {t("done")}
          </Note>
        )}
        <TicketProblem problem={query.problem} />
        {registrations.length === 0 ? (
          <Empty kind="event" title={t("emptyTitle")} actions={toEvents}>
            {t("empty")}
          </Empty>
        ) : (
          (
            [
              ["upcoming", upcoming],
              ["past", past],
            ] as const
          ).map(([when, rows]) =>
            when === "past" && rows.length === 0 ? null : (
              <section key={when} aria-labelledby={when} className="grid gap-3">
                <h2 id={when} className="secthead">
                  {t(when)}
                </h2>
                {rows.length === 0 ? (
                  <p>{t("noneUpcoming")}</p>
                ) : (
                  <ul>
                    {rows.map((registration) => (
                      <MyRegistrationRow
                        key={registration.id}
                        registration={registration}
                        locale={locale}
                        now={now}
                      />
                    ))}
                  </ul>
                )}
              </section>
            ),
          )
        )}
      </div>
    </main>
  );
}

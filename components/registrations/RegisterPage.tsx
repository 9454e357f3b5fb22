import { useTranslations } from "next-intl";
import type { ReactNode } from "react";
import { Breadcrumbs } from "@/components/ui/Breadcrumbs";
import type { Locale } from "@/lib/i18n/locale";
import { pick } from "@/lib/i18n/localized";
import { eventAddress } from "@/lib/registrations/addresses";
import type { HostedEvent } from "@/lib/registrations/event";
import { EventFacts } from "./EventFacts";

interface RegisterPageProps {
  event: HostedEvent;
  locale: Locale;
  heading: string;
  children: ReactNode;
}

/** The frame of the pages on which one registers: which event it is, and what is said or asked beside it. */
export function RegisterPage({ event, locale, heading, children }: RegisterPageProps) {
  const t = useTranslations("registrations");
  const title = pick(event.title, locale);
  return (
    <main id="main" className="wrap pb-18">
      <Breadcrumbs
        crumbs={[
          {
            label: title?.text ?? "",
            href: eventAddress(locale, event.slug),
            ...(title && { lang: title.lang }),
          },
          { label: t("register.heading") },
        ]}
      />
      <div className="acch">
        <h1>{heading}</h1>
      </div>
      <div className="tick k-event">
        <div className="narrow grid content-start gap-6">{children}</div>
        <aside className="reg" aria-labelledby="event">
          <h2 id="event" lang={title?.lang}>
            {title?.text}
          </h2>
          <EventFacts event={event} locale={locale} />
        </aside>
      </div>
    </main>
  );
}

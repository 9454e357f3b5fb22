import { useTranslations } from "next-intl";
import type { ReactNode } from "react";
import { Breadcrumbs } from "@/components/ui/Breadcrumbs";
import type { Locale } from "@/lib/i18n/locale";
import { pick } from "@/lib/i18n/localized";
import {
  checkInAddress,
  eventAddress,
  messagesAddress,
  participantsAddress,
} from "@/lib/registrations/addresses";
import type { HostedEvent } from "@/lib/registrations/event";
import { whenOf } from "@/lib/registrations/when";

interface OrganiserPageProps {
  event: HostedEvent;
  locale: Locale;
  /** Which of the pages it is. */
  current: "participants" | "checkIn" | "messages";
  title: string;
  children: ReactNode;
}

/** The frame of the pages about an event's participants, with the way from one to another. */
export function OrganiserPage({ event, locale, current, title, children }: OrganiserPageProps) {
  const t = useTranslations("registrations.organise");
  const name = pick(event.title, locale);
  const pages = {
    participants: participantsAddress(locale, event.entryId),
    checkIn: checkInAddress(locale, event.entryId),
    messages: messagesAddress(locale, event.entryId),
  };
  return (
    <main id="main" className="wrap k-event pb-18">
      <Breadcrumbs
        crumbs={[
          {
            label: name?.text ?? "",
            href: eventAddress(locale, event.slug),
            ...(name && { lang: name.lang }),
          },
          { label: title },
        ]}
      />
      <div className="acch">
        <div>
          <h1>{title}</h1>
          <p className="meta mt-2">
            {whenOf(event, locale)} · {t("lead")}
          </p>
        </div>
        <nav className="mtabs" aria-label={t("tabs")}>
          <ul>
            {(["participants", "checkIn", "messages"] as const).map((page) => (
              <li key={page}>
                {/* Loaded in full: a page's headers say whether it may use a camera. */}
                <a href={pages[page]} aria-current={page === current ? "page" : undefined}>
                  {t(page)}
                </a>
              </li>
            ))}
          </ul>
        </nav>
      </div>
      <div className="grid gap-8">{children}</div>
    </main>
  );
}

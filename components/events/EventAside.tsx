import { useTranslations } from "next-intl";
import { complete } from "@/components/entries/complete";
import { RegistrationBox } from "@/components/registrations/RegistrationBox";
import { LinkButton } from "@/components/ui/Button";
import { eventFields } from "@/lib/events/input";
import type { RegistrationView } from "@/lib/registrations/queries";
import { eventFileHref } from "./addresses";
import type { EventArticleProps } from "./article";
import { EventFactRows } from "./EventFactRows";

interface EventAsideProps extends EventArticleProps {
  startsAt?: string;
  /** How its registration stands; null in a preview. */
  registration: RegistrationView | null;
}

/** When, where and how one takes part, with the way to a place and into one's calendar. */
export function EventAside({ registration, ...event }: EventAsideProps) {
  const t = useTranslations("event");
  const { locale, slug } = event;
  const facts = <EventFactRows {...event} content={complete(eventFields, event.content)} />;
  if (!registration || !slug) {
    return (
      <aside className="reg" aria-label={t("brief")}>
        <dl className="kv">{facts}</dl>
      </aside>
    );
  }
  return (
    <RegistrationBox
      event={registration}
      locale={locale}
      actions={
        <LinkButton variant="line" icon="calendar" href={eventFileHref(locale, slug)}>
          {t("addToCalendar")}
        </LinkButton>
      }
    >
      {facts}
    </RegistrationBox>
  );
}

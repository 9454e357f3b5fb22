import { useTranslations } from "next-intl";
import { LinkButton } from "@/components/ui/Button";
import { Empty } from "@/components/ui/Empty";
import { Pager } from "@/components/ui/Pager";
import { withQuery } from "@/lib/auth/paths";
import type { Locale } from "@/lib/i18n/locale";
import { exportAddress, participantsAddress } from "@/lib/registrations/addresses";
import { type ListFilters, listSize, type participantsOf } from "@/lib/registrations/participants";
import { attendancesOf } from "@/lib/registrations/registration";
import { AddParticipant } from "./AddParticipant";
import { KeptNumbers } from "./KeptNumbers";
import { ListOutcome } from "./ListOutcome";
import { ListSearch } from "./ListSearch";
import { OrganiserPage } from "./OrganiserPage";
import { ParticipantCounts } from "./ParticipantCounts";
import { ParticipantTable } from "./ParticipantTable";

interface ParticipantsProps {
  list: NonNullable<Awaited<ReturnType<typeof participantsOf>>>;
  filters: ListFilters;
  locale: Locale;
  /** What has just been done, or could not be. */
  query: Record<"done" | "problem", unknown>;
}

/** Who comes to an event, for its organisers. */
export function Participants({ list, filters, locale, query }: ParticipantsProps) {
  const t = useTranslations("registrations.organise");
  const { event, counts, found, participants } = list;
  const address = participantsAddress(locale, event.entryId);
  const isFiltered = filters.q !== "" || filters.state !== null;
  const unconfirmed = counts.in_person.unconfirmed + counts.online.unconfirmed;
  return (
    <OrganiserPage event={event} locale={locale} current="participants" title={t("participants")}>
      <ListOutcome {...query} />
      {event.anonymisedAt && <KeptNumbers kept={event.keptCounts} />}
      <ParticipantCounts event={event} counts={counts} />
      <section className="grid gap-4" aria-labelledby="list">
        <ListSearch action={address} filters={filters} />
        <h2 id="list" className="lab">
          {t("found", { count: found })}
        </h2>
        {participants.length > 0 ? (
          <ParticipantTable event={event} participants={participants} q={filters.q} locale={locale} />
        ) : (
          <Empty kind="event" title={isFiltered ? t("noMatch") : t("none")} heading="h3">
            {isFiltered ? "" : t("noneText")}
          </Empty>
        )}
        <Pager
          page={filters.page}
          pages={Math.ceil(found / listSize)}
          hrefFor={(page) =>
            withQuery(address, { q: filters.q, state: filters.state ?? "", page: String(page) })
          }
        />
        {unconfirmed > 0 && <p className="hint">{t("unconfirmed", { count: unconfirmed })}</p>}
      </section>
      <section className="grid gap-3" aria-labelledby="export">
        <h2 id="export" className="secthead">
          {t("export")}
        </h2>
        <p className="btns">
          {(["csv", "xlsx"] as const).map((format) => (
            <LinkButton
              key={format}
              variant="line"
              icon="file"
              href={exportAddress(locale, event.entryId, format)}
            >
              {t(format)}
            </LinkButton>
          ))}
        </p>
        <p className="hint">{t("exportHint")}</p>
      </section>
      <AddParticipant event={event} attendances={attendancesOf(event.mode)} locale={locale} />
    </OrganiserPage>
  );
}

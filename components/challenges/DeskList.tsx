import { useTranslations } from "next-intl";
import { Anchor } from "@/components/ui/Anchor";
import { LinkButton } from "@/components/ui/Button";
import { Empty } from "@/components/ui/Empty";
import { Localized } from "@/components/ui/Localized";
import { Table } from "@/components/ui/Table";
import { callDeskAddress } from "@/lib/challenges/addresses";
import { lastDayOf } from "@/lib/challenges/challenge";
import type { CallOnDesk } from "@/lib/challenges/desk-queries";
import { dayOf } from "@/lib/i18n/format";
import type { Locale } from "@/lib/i18n/locale";
import { CallStatus } from "./CallStatus";
import { PrivateHead } from "./PrivateHead";

interface DeskListProps {
  calls: readonly CallOnDesk[];
  locale: Locale;
  now: Date;
}

/** The published calls, for those who run them. */
export function DeskList({ calls, locale, now }: DeskListProps) {
  const t = useTranslations("challenges.desk");
  const begin = (
    <LinkButton icon="plus" href={`/${locale}/challenges/new`}>
      {t("new")}
    </LinkButton>
  );
  return (
    <main id="main" className="wrap pb-18 k-idea">
      <PrivateHead title={t("title")} lead={t("lead")} />
      {calls.length === 0 ? (
        <Empty kind="idea" title={t("table")} actions={begin}>
          {t("empty")}
        </Empty>
      ) : (
        <div className="grid gap-8">
          <Table caption={t("table")} hideCaption stacked>
            <thead>
              <tr>
                <th scope="col">{t("name")}</th>
                <th scope="col">{t("state")}</th>
                <th scope="col">{t("closes")}</th>
                <th scope="col">{t("ideas")}</th>
                <th scope="col">{t("reviewers")}</th>
              </tr>
            </thead>
            <tbody>
              {calls.map(({ id, title, ideas, ...call }) => (
                <tr key={id}>
                  <th scope="row">
                    <Anchor href={callDeskAddress(locale, id)}>
                      <Localized value={title} locale={locale} />
                    </Anchor>
                  </th>
                  <td data-l={t("state")}>
                    <CallStatus call={call} now={now} />
                  </td>
                  <td data-l={t("closes")}>{dayOf(lastDayOf(call.closesAt), locale)}</td>
                  <td data-l={t("ideas")} className="num">
                    {ideas}
                  </td>
                  <td data-l={t("reviewers")} className="num">
                    {call.reviewers}
                  </td>
                </tr>
              ))}
            </tbody>
          </Table>
          <p>{begin}</p>
          <p className="hint">{t("preparation")}</p>
        </div>
      )}
    </main>
  );
}

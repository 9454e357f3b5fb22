import { useTranslations } from "next-intl";
import { Breadcrumbs } from "@/components/ui/Breadcrumbs";
import { LinkButton } from "@/components/ui/Button";
import { Empty } from "@/components/ui/Empty";
import { openAmong, opennessOf } from "@/lib/challenges/challenge";
import type { CallSummary } from "@/lib/challenges/queries";
import type { Locale } from "@/lib/i18n/locale";
import { CallRow } from "./CallRow";

interface CallListProps {
  /** The one that closes last first. */
  calls: readonly CallSummary[];
  locale: Locale;
  now: Date;
}

/** All calls: the open ones, the coming ones and the closed ones. */
export function CallList({ calls, locale, now }: CallListProps) {
  const t = useTranslations("challenges");
  const of = (openness: ReturnType<typeof opennessOf>) =>
    calls.filter((call) => opennessOf(call, now) === openness);
  const open = openAmong(calls, now);
  // What opens first comes first; of the past ones, what closed last.
  const groups = [
    { key: "open", calls: open },
    { key: "coming", calls: of("coming").reverse() },
    { key: "closed", calls: of("closed") },
  ] as const;
  return (
    <>
      <div className="linenb">
        <div className="wrap">
          <Breadcrumbs crumbs={[{ label: t("home"), href: `/${locale}` }, { label: t("title") }]} />
          <div className="ph callph">
            <h1>{t("title")}</h1>
            <p className="lead">{t("lead")}</p>
          </div>
        </div>
      </div>
      <div className="wrap sec grid gap-14">
        {open.length === 0 && (
          <Empty
            kind="idea"
            title={t("empty.title")}
            actions={
              <>
                <LinkButton variant="line" href={`/${locale}/ideas`}>
                  {t("empty.ideas")}
                </LinkButton>
                <LinkButton variant="quiet" href={`/${locale}/ideas/new`}>
                  {t("empty.share")}
                </LinkButton>
              </>
            }
          >
            {t(calls.length > 0 ? "empty.body" : "empty.noneAtAll")}
          </Empty>
        )}
        {groups
          .filter((group) => group.calls.length > 0)
          .map((group) => (
            <section key={group.key} aria-labelledby={group.key}>
              <h2 id={group.key} className="mb-5">
                {t(`groups.${group.key}`)}
              </h2>
              <ul>
                {group.calls.map((call) => (
                  <CallRow key={call.id} call={call} locale={locale} now={now} />
                ))}
              </ul>
            </section>
          ))}
      </div>
    </>
  );
}

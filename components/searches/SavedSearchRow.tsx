import { useTranslations } from "next-intl";
import { filterWords } from "@/components/search/filter-words";
import { Anchor } from "@/components/ui/Anchor";
import { Icon } from "@/components/ui/Icon";
import { Time } from "@/components/ui/Time";
import { dayOf } from "@/lib/i18n/format";
import type { Locale } from "@/lib/i18n/locale";
import { nameLimit } from "@/lib/searches/limits";
import type { SavedSearchItem } from "@/lib/searches/queries";
import { newestAddress, resultsAddress } from "@/lib/searches/saved-search";
import { ActForm } from "./ActForm";
import { RenameForm } from "./RenameForm";

interface SavedSearchRowProps {
  search: SavedSearchItem;
  locale: Locale;
  /** What is new was counted up to here. */
  now: Date;
}

/** One saved search: its name, what it asks for, what is new, what can be done with it. */
export function SavedSearchRow({ search, locale, now }: SavedSearchRowProps) {
  const t = useTranslations("searches");
  const { id, name, language, query, alerts, fresh, more, seenAt } = search;
  const words = filterWords(search.filters, locale, useTranslations("search"));
  const act = { locale, id, name };
  return (
    <li className="row mine grid-cols-1 lg:grid-cols-2">
      <div className="body">
        <h3 lang={language === locale ? undefined : language}>
          <Anchor href={resultsAddress(locale, query)}>{name}</Anchor>
        </h3>
        <p className="sum">{words.join(" · ")}</p>
        <p className="facts meta">
          <span>
            {/* one phrase: a line of facts would space its parts */}
            <span>
              {fresh > 0 ? (
                <Anchor className="relative z-1 font-bold" href={newestAddress(locale, query)}>
                  {t(more ? "freshAtLeast" : "fresh", { count: fresh })}
                </Anchor>
              ) : (
                t("nothingNew")
              )}{" "}
              {t.rich("since", { date: () => <Time at={seenAt}>{dayOf(seenAt, locale)}</Time> })}
            </span>
          </span>
          <span>
            <Icon name="mail" size={16} />
            {t(alerts ? "alertsOn" : "alertsOff")}
          </span>
        </p>
      </div>
      <div className="acts2 col-auto justify-start lg:justify-end">
        {fresh > 0 && <ActForm {...act} act="seen" until={now} variant="line" label={t("acts.seen")} />}
        <ActForm
          {...act}
          act={alerts ? "alerts_off" : "alerts_on"}
          variant="line"
          label={t(alerts ? "acts.alerts_off" : "acts.alerts_on")}
        />
        <RenameForm
          locale={locale}
          id={id}
          name={name}
          labels={{
            open: t("acts.rename"),
            of: t("of", { name }),
            name: t("new.name"),
            submit: t("yes.rename"),
            problem: t("problems.name", { limit: nameLimit }),
          }}
        />
        <details>
          <summary className="btn quiet">
            {t("acts.delete")}
            <span className="vh">{t("of", { name })}</span>
          </summary>
          <div className="mt-2 grid max-w-80 gap-3 border-l-2 border-danger pl-4">
            <p>{t("sure")}</p>
            <ActForm {...act} act="delete" variant="danger" label={t("yes.delete")} />
          </div>
        </details>
      </div>
    </li>
  );
}

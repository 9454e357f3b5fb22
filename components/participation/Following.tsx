import { useTranslations } from "next-intl";
import { Anchor } from "@/components/ui/Anchor";
import { LinkButton } from "@/components/ui/Button";
import { Empty } from "@/components/ui/Empty";
import { KindLabel } from "@/components/ui/KindLabel";
import { Time } from "@/components/ui/Time";
import { kindOf } from "@/lib/entries/kinds";
import { dayOf } from "@/lib/i18n/format";
import type { Locale } from "@/lib/i18n/locale";
import { pageAddress } from "@/lib/participation/addresses";
import { follow } from "@/lib/participation/click-actions";
import type { Followed } from "@/lib/participation/following";
import { ClickForm } from "./ClickForm";

/** What one follows, each with the way to end it. */
export function Following({ followed, locale }: { followed: Followed[]; locale: Locale }) {
  const t = useTranslations();
  if (followed.length === 0) {
    return (
      <Empty
        kind="idea"
        title={t("participation.following.none")}
        actions={<LinkButton href={`/${locale}/ideas`}>{t("participation.following.ideas")}</LinkButton>}
      >
        {t("participation.following.noneBody")}
      </Empty>
    );
  }
  return (
    <ul>
      {followed.map(({ entryId, kind, slug, title, since }) => {
        const name = title.text || t("participation.following.unavailable");
        return (
          <li
            key={entryId}
            id={`entry-${entryId}`}
            className="row mine grid-cols-1! md:grid-cols-[1fr_auto]!"
          >
            <div className="body">
              <KindLabel kind={kindOf(kind).dye}>{t(`moderation.kinds.${kind}`)}</KindLabel>
              <h2 lang={title.lang === locale ? undefined : title.lang}>
                {slug ? <Anchor href={pageAddress(locale, { kind, slug })}>{name}</Anchor> : name}
              </h2>
              <p className="meta">
                {t.rich("participation.following.since", {
                  date: () => <Time at={since}>{dayOf(since, locale)}</Time>,
                })}
              </p>
            </div>
            <div className="acts2 col-auto!">
              <ClickForm
                action={follow}
                hidden={{ locale, entryId, wanted: "off" }}
                label={t("participation.own.unfollow")}
                of={`: ${name}`}
              />
            </div>
          </li>
        );
      })}
    </ul>
  );
}

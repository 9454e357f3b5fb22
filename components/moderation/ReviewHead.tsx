import { useTranslations } from "next-intl";
import { Anchor } from "@/components/ui/Anchor";
import { KindLabel } from "@/components/ui/KindLabel";
import { Status } from "@/components/ui/Status";
import { Time } from "@/components/ui/Time";
import { kindOf } from "@/lib/entries/kinds";
import type { ReviewItem } from "@/lib/entries/review-queries";
import { momentOf } from "@/lib/i18n/format";
import type { Locale } from "@/lib/i18n/locale";
import { pick } from "@/lib/i18n/localized";
import { itemAddress, type View, views } from "./desk-address";
import { LanguageMark } from "./LanguageMark";

interface ReviewHeadProps {
  item: ReviewItem;
  locale: Locale;
  view: View;
  /** How many fields differ from the baseline; null when there is none. */
  changed: number | null;
}

/** What is under review, whose it is, and the ways to look at it. */
export function ReviewHead({ item, locale, view, changed }: ReviewHeadProps) {
  const t = useTranslations("moderation");
  const { kind, revision, baseline, publication } = item;
  const title = pick(item.title, locale);
  const numbers = { number: revision.number, base: baseline?.number ?? 0 };
  const compared = publication ? "comparedToPublished" : "comparedToBefore";
  return (
    <header>
      <p className="facts">
        <KindLabel kind={kindOf(kind).dye}>{t(`kinds.${kind}`)}</KindLabel>
        <Status state={item.state} label={t(`states.${item.state}`)} />
        {publication && publication.status !== "published" && (
          <Status state={publication.status} label={t(`states.${publication.status}`)} />
        )}
        <span className="meta">{t(`item.${baseline ? compared : "revision"}`, numbers)}</span>
      </p>
      <h2 lang={title && title.lang !== locale ? title.lang : undefined}>
        {title?.text ?? t("queue.untitled")}
      </h2>
      <p className="facts meta">
        <span>{t("item.by", { name: authorsOf(item) })}</span>
        <Time at={revision.createdAt}>{momentOf(revision.createdAt, locale)}</Time>
        <LanguageMark language={item.sourceLanguage} />
        {changed !== null && <span>{t("item.changed", { count: changed })}</span>}
      </p>
      <nav className="vsw2" aria-label={t("views.label")}>
        {views.map((each) => (
          <Anchor
            key={each}
            href={itemAddress(locale, item.id, each)}
            aria-current={each === view ? "page" : undefined}
          >
            {t(`views.${each === "fields" && changed !== null ? "differences" : each}`)}
          </Anchor>
        ))}
      </nav>
    </header>
  );
}

/** The owner, then the co-authors who accepted. */
const authorsOf = ({ owner, coauthors }: ReviewItem): string =>
  [owner, ...coauthors.flatMap(({ acceptedAt, user }) => (acceptedAt && user ? [user] : []))]
    .map(({ name }) => name ?? "")
    .filter(Boolean)
    .join(", ");

import type { Metadata } from "next";
import { notFound } from "next/navigation";
import { getLocale, getTranslations } from "next-intl/server";
import { cache } from "react";
import { DeskHead } from "@/components/moderation/DeskHead";
import { itemAddress, viewFrom } from "@/components/moderation/desk-address";
import { HistoryView } from "@/components/moderation/HistoryView";
import { PageView } from "@/components/moderation/PageView";
import { QueueList } from "@/components/moderation/QueueList";
import { ReviewAside } from "@/components/moderation/ReviewAside";
import { ReviewDesk } from "@/components/moderation/ReviewDesk";
import { ReviewFields } from "@/components/moderation/ReviewFields";
import { ReviewHead } from "@/components/moderation/ReviewHead";
import { ReviewMessage } from "@/components/moderation/ReviewMessage";
import { Anchor } from "@/components/ui/Anchor";
import { Icon } from "@/components/ui/Icon";
import { requireReviewer } from "@/lib/auth/viewer";
import { linkedItems } from "@/lib/collections/linked";
import { changedFields } from "@/lib/entries/diff";
import { isAuthor } from "@/lib/entries/entry";
import { kindOf } from "@/lib/entries/kinds";
import { factsOf } from "@/lib/entries/load";
import { similarTitles } from "@/lib/entries/published-queries";
import { reviewItem, reviewQueue } from "@/lib/entries/review-queries";
import type { Raw } from "@/lib/forms/raw";
import { isUuid } from "@/lib/forms/uuid";
import { pick } from "@/lib/i18n/localized";
import { canModerate } from "@/lib/members/member";

type Props = PageProps<"/[locale]/moderation/[id]">;
type Content = Record<string, unknown>;

/** The entry for its title and for its page. */
const load = cache(async (id: string) => {
  const locale = await getLocale();
  const viewer = await requireReviewer(locale, itemAddress(locale, id));
  const item = isUuid(id) ? await reviewItem(viewer, id) : null;
  return { locale, viewer, item: item ?? notFound() };
});

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  const { locale, item } = await load((await params).id);
  const t = await getTranslations("moderation");
  return { title: pick(item.title, locale)?.text ?? t("title"), robots: { index: false } };
}

/** One entry under review: its fields, its page or its log, and the decision. */
export default async function ReviewPage({ params, searchParams }: Props) {
  const { locale, viewer, item } = await load((await params).id);
  const query = await searchParams;
  const view = viewFrom(query.view);
  const now = new Date();
  const [queue, similar, linked] = await Promise.all([
    reviewQueue(viewer),
    view === "fields" ? similarTitles(viewer, { entryId: item.id, title: item.title }) : [],
    view === "fields" && item.kind === "collection" ? linkedItems(item.revision.data as Raw) : [],
  ]);
  const { baseline, revision } = item;
  const changed = baseline
    ? changedFields(kindOf(item.kind).fields, baseline.data as Content, revision.data as Content)
    : [];
  const mayDecide = item.actions.includes("decline");

  const t = await getTranslations("moderation");
  const desk = { locale, viewerId: viewer.id, now };
  const moderates = canModerate(viewer);
  const review = { item, locale, changed, mayDecide };
  return (
    <main id="main">
      <div className="wrap wide">
        <DeskHead items={queue} heading={view === "page" ? "p" : "h1"} moderates={moderates} {...desk} />
        <p className="mb-3 lg:hidden">
          <Anchor className="more" href={`/${locale}/moderation`}>
            <Icon name="left" />
            {t("item.back")}
          </Anchor>
        </p>
        <ReviewDesk key={view}>
          <div className="modg">
            <section className="queue max-lg:hidden" aria-label={t("queue.title")}>
              <QueueList items={queue} currentId={item.id} {...desk} />
            </section>
            <article className={`rev k-${item.kind}`}>
              <ReviewMessage done={query.done} problem={query.problem} />
              <ReviewHead item={item} locale={locale} view={view} changed={baseline && changed.length} />
              {view === "fields" && <ReviewFields {...review} similar={similar} linked={linked} />}
              {view === "history" && <HistoryView events={item.events} />}
            </article>
            <ReviewAside
              {...review}
              viewerId={viewer.id}
              isOwn={isAuthor(viewer, factsOf(item))}
              view={view}
            />
          </div>
        </ReviewDesk>
      </div>
      {view === "page" && <PageView item={item} locale={locale} />}
    </main>
  );
}

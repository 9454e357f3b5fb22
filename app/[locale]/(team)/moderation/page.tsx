import type { Metadata } from "next";
import { getLocale, getTranslations } from "next-intl/server";
import { DeskHead } from "@/components/moderation/DeskHead";
import { PublishedList } from "@/components/moderation/PublishedList";
import { QueueEmpty } from "@/components/moderation/QueueEmpty";
import { QueueFilters } from "@/components/moderation/QueueFilters";
import { QueueList } from "@/components/moderation/QueueList";
import { Note } from "@/components/ui/Note";
import { requireReviewer } from "@/lib/auth/viewer";
import { publishedEntries } from "@/lib/entries/published-queries";
import { filterQueue, queueFiltersFrom } from "@/lib/entries/queue";
import { reviewQueue } from "@/lib/entries/review-queries";
import { kindsReviewedBy } from "@/lib/entries/reviewers";
import { canModerate } from "@/lib/members/member";

const decisions = ["publish", "schedule", "request_changes", "decline"] as const;

export async function generateMetadata(): Promise<Metadata> {
  const locale = await getLocale();
  await requireReviewer(locale, `/${locale}/moderation`);
  const t = await getTranslations("moderation");
  return { title: t("title"), robots: { index: false } };
}

/** The moderators' queue, or what is published already. */
export default async function ModerationPage({ searchParams }: PageProps<"/[locale]/moderation">) {
  const locale = await getLocale();
  const viewer = await requireReviewer(locale, `/${locale}/moderation`);
  const query = await searchParams;
  const now = new Date();
  const queue = await reviewQueue(viewer);
  const filters = queueFiltersFrom(query);
  const search = typeof query.q === "string" ? query.q.replaceAll("\0", "").trim().slice(0, 100) : "";
  const published =
    query.list === "published" && canModerate(viewer) ? await publishedEntries(viewer, search) : null;
  const items = filterQueue(queue, filters, viewer.id);
  const desk = { locale, viewerId: viewer.id, now };

  const t = await getTranslations("moderation");
  const done = decisions.find((decision) => decision === query.done);
  return (
    <main id="main" className="wrap wide">
      <DeskHead
        items={queue}
        shown={published ? "published" : filters}
        moderates={canModerate(viewer)}
        {...desk}
      />
      <div className={published ? "modg lg:grid-cols-1!" : "modg lg:grid-cols-[290px_minmax(0,1fr)]!"}>
        {!published && (
          <aside className="queue grid content-start gap-5 py-5 lg:pr-5" aria-label={t("filters.title")}>
            <QueueFilters filters={filters} kinds={kindsReviewedBy(viewer)} locale={locale} />
          </aside>
        )}
        <section
          aria-label={published ? t("published.title") : t("queue.title")}
          className={published ? "" : "lg:pl-5"}
        >
          {done && (
            <div className="py-4">
              <Note tone="success" role="status">
                {t(`done.${done}`)}
              </Note>
            </div>
          )}
          {published ? (
            <PublishedList {...published} search={search} locale={locale} />
          ) : items.length > 0 ? (
            <QueueList items={items} {...desk} />
          ) : (
            <div className="py-5">
              <QueueEmpty filtered={queue.length > 0} locale={locale} />
            </div>
          )}
        </section>
      </div>
    </main>
  );
}

import { useTranslations } from "next-intl";
import { Anchor } from "@/components/ui/Anchor";
import { Button } from "@/components/ui/Button";
import { Field } from "@/components/ui/Field";
import { Icon } from "@/components/ui/Icon";
import { reasonLimit } from "@/lib/entries/grounds";
import { kindOf } from "@/lib/entries/kinds";
import { hideOrRestore } from "@/lib/entries/review-actions";
import type { ReviewItem } from "@/lib/entries/review-queries";
import { dayOf } from "@/lib/i18n/format";
import type { Locale } from "@/lib/i18n/locale";

/** Whether the public sees it, and the ways to change that. */
export function PublicationPanel({ item, locale }: { item: ReviewItem; locale: Locale }) {
  const t = useTranslations("moderation");
  const { publication, kind, actions } = item;
  if (!publication) return null;
  const { status, slug, publishedAt } = publication;
  const action = (["hide", "restore"] as const).find((each) => actions.includes(each));
  return (
    <section>
      <h2>{t("publication.title")}</h2>
      {status === "published" ? (
        <>
          <p>{t("publication.open", { date: dayOf(publishedAt.toISOString(), locale) })}</p>
          <p>
            <Anchor className="more" href={`/${locale}/${kindOf(kind).path}/${slug}`}>
              {t("item.public")}
            </Anchor>
          </p>
        </>
      ) : (
        <p>{t(`publication.${status}`)}</p>
      )}
      {action && (
        <details className="mt-3">
          <summary className="lnk">
            <Icon name={action === "hide" ? "hidden" : "eye"} />
            {t(`publication.${action}`)}
          </summary>
          <form action={hideOrRestore} className="mt-3 grid gap-3">
            <input type="hidden" name="locale" value={locale} />
            <input type="hidden" name="entryId" value={item.id} />
            <input type="hidden" name="action" value={action} />
            <Field
              id="publication-reason"
              label={t("publication.reason")}
              hint={t(`publication.${action}Hint`)}
            >
              {(control) => (
                <textarea
                  {...control}
                  className="in min-h-24!"
                  name="reason"
                  required
                  maxLength={reasonLimit}
                />
              )}
            </Field>
            <Button variant={action === "hide" ? "danger" : "line"}>{t(`publication.${action}`)}</Button>
          </form>
        </details>
      )}
    </section>
  );
}

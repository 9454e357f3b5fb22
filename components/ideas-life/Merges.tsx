import { useTranslations } from "next-intl";
import { Anchor } from "@/components/ui/Anchor";
import { Button } from "@/components/ui/Button";
import { Icon } from "@/components/ui/Icon";
import { momentOf } from "@/lib/i18n/format";
import type { Locale } from "@/lib/i18n/locale";
import { pick } from "@/lib/i18n/localized";
import { ideaDeskAddress } from "@/lib/ideas/addresses";
import type { IdeaOnDesk } from "@/lib/ideas/desk-item";
import { undo } from "@/lib/ideas/steer-actions";
import { Explained } from "./Explained";

interface MergesProps {
  idea: IdeaOnDesk;
  locale: Locale;
}

/** Every merge of an idea, with what was said of it and the way to undo it; nothing when there was none. */
export function Merges({ idea, locale }: MergesProps) {
  const t = useTranslations("ideaLife.desk.merges");
  if (idea.merges.length === 0) return null;
  return (
    <section className="grid gap-4" aria-labelledby="merges">
      <h2 id="merges">{t("title")}</h2>
      <ol className="lifel">
        {idea.merges.map((merge) => {
          const other = pick(merge.other.title, locale)?.text ?? "";
          return (
            <li key={merge.id}>
              <h3>
                <Anchor href={ideaDeskAddress(locale, merge.other.id)}>
                  {t(merge.away ? "away" : "here", { title: other })}
                </Anchor>
              </h3>
              <p className="meta">{t("by", { name: merge.by, at: momentOf(merge.at, locale) })}</p>
              <Explained text={merge.explanation} locale={locale} />
              {merge.undone ? (
                <p className="meta">
                  {t("undone", { name: merge.undone.by, at: momentOf(merge.undone.at, locale) })}
                </p>
              ) : (
                !idea.isOwn && (
                  <Undo
                    locale={locale}
                    entryId={idea.id}
                    mergeId={merge.id}
                    merged={merge.away ? (pick(idea.title, locale)?.text ?? "") : other}
                  />
                )
              )}
            </li>
          );
        })}
      </ol>
    </section>
  );
}

interface UndoProps {
  locale: Locale;
  entryId: string;
  mergeId: string;
  /** The title of the idea that gets its page back. */
  merged: string;
}

function Undo({ locale, entryId, mergeId, merged }: UndoProps) {
  const t = useTranslations("ideaLife.desk.merges");
  return (
    <details>
      <summary className="lnk">
        <Icon name="left" size={16} />
        {t("undo")}
      </summary>
      <form action={undo} className="mt-3 grid justify-items-start gap-3">
        <input type="hidden" name="locale" value={locale} />
        <input type="hidden" name="entryId" value={entryId} />
        <input type="hidden" name="mergeId" value={mergeId} />
        <p>{t("undoHint", { title: merged })}</p>
        <Button variant="line">{t("confirm")}</Button>
      </form>
    </details>
  );
}

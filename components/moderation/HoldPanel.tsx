import { useTranslations } from "next-intl";
import { Button } from "@/components/ui/Button";
import { hold } from "@/lib/entries/review-actions";
import type { ReviewItem } from "@/lib/entries/review-queries";
import { momentOf } from "@/lib/i18n/format";
import type { Locale } from "@/lib/i18n/locale";

interface HoldPanelProps {
  item: ReviewItem;
  locale: Locale;
  viewerId: string;
  isOwn: boolean;
}

const holds = ["claim", "take_over", "release"] as const;

/** Who reviews it, and the ways to change that. */
export function HoldPanel({ item, locale, viewerId, isOwn }: HoldPanelProps) {
  const t = useTranslations("moderation.hold");
  const { claimedBy, claimedAt, actions } = item;
  const isMine = claimedBy?.id === viewerId;
  const at = claimedAt ? momentOf(claimedAt, locale) : "";
  const possible = holds.filter((each) => actions.includes(each) && !(each === "take_over" && isMine));
  return (
    <section>
      <h2>{t("title")}</h2>
      <p>
        {claimedBy
          ? isMine
            ? t("mine", { at })
            : t("other", { name: claimedBy.name ?? "", at })
          : t("free")}
      </p>
      {isOwn && <p className="mt-2">{t("own")}</p>}
      {possible.includes("claim") && <p className="hint mt-2">{t("claimHint")}</p>}
      {possible.map((action) => (
        <form key={action} action={hold} className="mt-4 grid">
          <input type="hidden" name="locale" value={locale} />
          <input type="hidden" name="entryId" value={item.id} />
          <input type="hidden" name="action" value={action} />
          <Button variant={action === "claim" ? "primary" : "line"}>{t(action)}</Button>
        </form>
      ))}
    </section>
  );
}

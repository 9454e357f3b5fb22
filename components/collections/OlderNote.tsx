import { useTranslations } from "next-intl";
import { Anchor } from "@/components/ui/Anchor";
import { Note } from "@/components/ui/Note";
import { collectionAddress, versionAddress } from "@/lib/collections/addresses";
import { dayOf } from "@/lib/i18n/format";
import type { BriefingProps } from "./article";

/** Above an older version: that there is a newer one, and what changed until then. */
export function OlderNote({ version, locale }: Pick<BriefingProps, "version" | "locale">) {
  const t = useTranslations("collection.notice");
  const { slug, number, latest, publishedAt } = version;
  if (number >= latest) return null;
  const changes = `${versionAddress(locale, slug, latest)}/changes/${number}`;
  return (
    <div className="wrap bolder">
      <Note tone="warn">
        {t.rich("older", {
          number,
          date: dayOf(publishedAt, locale),
          latest,
          a: (words) => <Anchor href={collectionAddress(locale, slug)}>{words}</Anchor>,
          c: (words) => <Anchor href={changes}>{words}</Anchor>,
        })}
      </Note>
    </div>
  );
}

import { useTranslations } from "next-intl";
import { ForeignTag } from "@/components/entries/ForeignTag";
import { Localized } from "@/components/ui/Localized";
import type { SnapshotGroup } from "@/lib/collections/snapshot";
import type { PartProps } from "./article";
import { BriefingItem } from "./BriefingItem";

/** All that is in the collection, group by group. */
export function Items({ snapshot: { groups }, locale, beside }: PartProps) {
  const t = useTranslations("collection.items");
  const count = groups.reduce((sum, { items }) => sum + items.length, 0);
  if (count === 0) return null;
  return (
    <section id="items" className="wrap bpart">
      <div className="sech">
        <h2>{t("title")}</h2>
        <p className="meta">{t("count", { count })}</p>
      </div>
      {beside?.("section:items")}
      {groups.map((group, index) => (
        // biome-ignore lint/suspicious/noArrayIndexKey: groups of a frozen version stay where they are
        <Group key={index} group={group} locale={locale} beside={beside} />
      ))}
    </section>
  );
}

function Group({ group, locale, beside }: { group: SnapshotGroup } & Pick<PartProps, "locale" | "beside">) {
  const t = useTranslations("collection.items");
  const { heading, living, items } = group;
  const named = heading !== null || living;
  return (
    <div className="bgroup">
      {heading && (
        <h3>
          <Localized value={heading} locale={locale} />
          <ForeignTag value={heading} locale={locale} />
        </h3>
      )}
      {!heading && living && <h3>{t("found")}</h3>}
      <ol>
        {items.map((item) => (
          <BriefingItem
            key={item.entryId ?? item.address}
            item={item}
            locale={locale}
            heading={named ? "h4" : "h3"}
            beside={beside}
          />
        ))}
      </ol>
    </div>
  );
}

import { useTranslations } from "next-intl";
import type { ReactNode } from "react";
import { ForeignTag } from "@/components/entries/ForeignTag";
import { Anchor } from "@/components/ui/Anchor";
import { Localized } from "@/components/ui/Localized";
import { type ChangedFigure, changedFigures } from "@/lib/collections/changed-figures";
import type { Changes, Place } from "@/lib/collections/changes";
import type { Snapshot, SnapshotItem } from "@/lib/collections/snapshot";
import { listOf } from "@/lib/i18n/format";
import type { Locale } from "@/lib/i18n/locale";
import { pick } from "@/lib/i18n/localized";

interface ChangedItemsProps {
  changes: Changes;
  before: Snapshot;
  locale: Locale;
}

/** What became of the items: added, removed, moved, changed. */
export function ChangedItems({
  changes: { added, removed, moved, changed },
  before,
  locale,
}: ChangedItemsProps) {
  const t = useTranslations("collection.changes");
  const old = before.groups.flatMap(({ items }) => items);
  const earlier = ({ entryId, address }: SnapshotItem) =>
    old.find((item) => (entryId ? item.entryId === entryId : item.address === address));
  const place = ({ heading, living }: Place) =>
    living ? t("found") : (pick(heading, locale)?.text ?? t("noHeading"));
  return (
    <>
      <Group title={t("added")} items={added}>
        {(item) => t.rich("addedTo", { t: () => <Title item={item} locale={locale} /> })}
      </Group>
      <Group title={t("removed")} items={removed}>
        {(item) => t.rich("removedFrom", { t: () => <Title item={item} locale={locale} /> })}
      </Group>
      <Group title={t("moved")} items={moved}>
        {({ item, from, to }) =>
          t.rich("movedTo", {
            from: place(from),
            to: place(to),
            t: () => <Title item={item} locale={locale} />,
          })
        }
      </Group>
      <Group title={t("changed")} items={changed}>
        {({ item, parts }) => {
          const was = earlier(item);
          return (
            <>
              {t.rich("changedIn", {
                parts: listOf(
                  parts.map((part) => t(`parts.${part}`)),
                  locale,
                ),
                t: () => <Title item={item} locale={locale} />,
              })}
              {was && <Figures figures={changedFigures(was, item, locale)} locale={locale} />}
            </>
          );
        }}
      </Group>
    </>
  );
}

interface GroupProps<T> {
  title: string;
  items: readonly T[];
  children: (item: T) => ReactNode;
}

function Group<T extends object>({ title, items, children }: GroupProps<T>) {
  if (items.length === 0) return null;
  return (
    <section>
      <h2>{title}</h2>
      <ul>
        {items.map((item, index) => (
          // biome-ignore lint/suspicious/noArrayIndexKey: two frozen versions never change
          <li key={index}>{children(item)}</li>
        ))}
      </ul>
    </section>
  );
}

const Title = ({ item: { kind, address, title }, locale }: { item: SnapshotItem; locale: Locale }) => (
  <>
    <Anchor href={kind === "link" ? address : `/${locale}${address}`}>
      <Localized value={title} locale={locale} />
    </Anchor>
    <ForeignTag value={title} locale={locale} />
  </>
);

/** The figures that changed, each with what it was. */
function Figures({ figures, locale }: { figures: readonly ChangedFigure[]; locale: Locale }) {
  const t = useTranslations("collection.changes");
  if (figures.length === 0) return null;
  return (
    <ul>
      {figures.map(({ name, before, after }) => {
        const words = typeof name === "string" ? t(`figures.${name}`) : name.text;
        const lang = typeof name === "string" || name.lang === locale ? undefined : name.lang;
        return (
          <li key={words} lang={lang}>
            {before === null && t("newFigure", { name: words, after: after ?? "" })}
            {after === null && t("goneFigure", { name: words, before: before ?? "" })}
            {before !== null && after !== null && t("figure", { name: words, before, after })}
          </li>
        );
      })}
    </ul>
  );
}

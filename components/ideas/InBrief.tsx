import { useTranslations } from "next-intl";
import { Anchor } from "@/components/ui/Anchor";
import { type Fact, FactList } from "@/components/ui/FactList";
import { listOf } from "@/lib/i18n/format";
import { regionLabel, termLabel } from "@/lib/vocabulary/vocabulary";
import type { CompleteArticle } from "./article";

/** The facts of an idea, those that are known. */
export function InBrief({ content, regions, locale }: CompleteArticle) {
  const t = useTranslations("idea.brief");
  const { stage, targetGroups, topics } = content;
  const facts: Fact[] = [
    [t("stage"), stage && termLabel("stages", stage, locale)],
    [
      t("groups"),
      targetGroups.map((id) => (
        <span key={id} className="block">
          {termLabel("targetGroups", id, locale)}
        </span>
      )),
    ],
    [
      t("topics"),
      topics.map((id) => (
        <Anchor key={id} className="block py-0.5 text-inherit" href={`/${locale}/topics/${id}`}>
          {termLabel("topics", id, locale)}
        </Anchor>
      )),
    ],
    [
      t("regions"),
      listOf(
        regions.map((id) => regionLabel(id, locale)),
        locale,
      ),
    ],
  ];
  const known = facts.filter(([, value]) => (Array.isArray(value) ? value.length > 0 : value));
  if (known.length === 0) return null;
  return (
    <section>
      <h2>{t("title")}</h2>
      <FactList facts={known} />
    </section>
  );
}

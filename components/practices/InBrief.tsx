import { useTranslations } from "next-intl";
import { EditorialMark } from "@/components/entries/EditorialMark";
import { type Fact, FactList } from "@/components/ui/FactList";
import { Localized } from "@/components/ui/Localized";
import { dayOf, listOf } from "@/lib/i18n/format";
import type { Locale } from "@/lib/i18n/locale";
import { isEmpty } from "@/lib/i18n/localized";
import type { PracticeContent } from "@/lib/practices/input";
import { regionLabel, termLabel } from "@/lib/vocabulary/vocabulary";

interface InBriefProps {
  content: PracticeContent;
  regions: readonly string[];
  publishedAt: string | undefined;
  locale: Locale;
}

/** The facts of a practice, those that are known. */
export function InBrief({ content, regions, publishedAt, locale }: InBriefProps) {
  const t = useTranslations("practice.brief");
  const { startYear, endYear, running, stage, level, targetGroups, fundingSources, fundingNote } = content;
  const text = (name: "areaServed" | "partners" | "staffing") =>
    !isEmpty(content[name]) && <Localized value={content[name]} locale={locale} />;
  const ended = endYear ? t("ended", { year: String(endYear) }) : false;
  const facts: Fact[] = [
    [t("start"), startYear && t("year", { year: String(startYear) })],
    [t("state"), running ? t("running") : ended],
    [t("stage"), stage && termLabel("stages", stage, locale)],
    [
      t("groups"),
      targetGroups.length > 0 && (
        <Lines lines={targetGroups.map((id) => termLabel("targetGroups", id, locale))} />
      ),
    ],
    [t("level"), level && termLabel("levels", level, locale)],
    [
      t("regions"),
      listOf(
        regions.map((id) => regionLabel(id, locale)),
        locale,
      ),
    ],
    [t("served"), text("areaServed")],
    [t("partners"), text("partners")],
    [
      t("funding"),
      (fundingSources.length > 0 || !isEmpty(fundingNote)) && (
        <>
          <Lines lines={fundingSources.map((id) => termLabel("fundingSources", id, locale))} />
          <Localized
            value={fundingNote}
            locale={locale}
            className={fundingSources.length > 0 ? "mt-1 block text-ink2" : undefined}
          />
          <EditorialMark value={fundingNote} locale={locale} />
        </>
      ),
    ],
    [t("staffing"), text("staffing")],
    [t("since"), publishedAt && dayOf(publishedAt, locale)],
  ];
  return (
    <section>
      <h2>{t("title")}</h2>
      <FactList facts={facts} />
    </section>
  );
}

/** Words of a list, each on its line. */
const Lines = ({ lines }: { lines: readonly string[] }) =>
  lines.map((line) => (
    <span key={line} className="block">
      {line}
    </span>
  ));

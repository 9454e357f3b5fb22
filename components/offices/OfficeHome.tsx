import { useTranslations } from "next-intl";
import type { Locale } from "@/lib/i18n/locale";
import type { OfficeList } from "@/lib/offices/list-queries";
import type { NoteAbout } from "@/lib/offices/note-queries";
import { type Office, officeName } from "@/lib/offices/office";
import type { OfficeShare } from "@/lib/offices/share-queries";
import { HomeLists } from "./HomeLists";
import { HomeNotes } from "./HomeNotes";
import { HomeShares } from "./HomeShares";
import { OfficeOutcome } from "./OfficeOutcome";

interface OfficeHomeProps {
  office: Office;
  notes: { total: number; notes: readonly NoteAbout[] };
  lists: readonly OfficeList[];
  shares: readonly OfficeShare[];
  query: { done?: unknown; problem?: unknown };
  locale: Locale;
}

/** What the colleagues of an office keep together. */
export function OfficeHome({ office, notes, lists, shares, query, locale }: OfficeHomeProps) {
  const t = useTranslations("office");
  const name = officeName(office, locale);
  return (
    <main id="main" className="wrap k-collection pb-18">
      <div className="acch">
        <div>
          <h1>{t("title")}</h1>
          <p className="lead mt-4 max-w-[36em]">{t("lead", { name: name.text })}</p>
        </div>
      </div>
      <OfficeOutcome {...query} />
      <div className="ohome">
        <HomeNotes {...notes} locale={locale} />
        <div className="grid content-start gap-12">
          <HomeLists lists={lists} locale={locale} />
          <HomeShares shares={shares} locale={locale} />
        </div>
      </div>
    </main>
  );
}

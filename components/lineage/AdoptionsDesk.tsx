import { useTranslations } from "next-intl";
import { Breadcrumbs } from "@/components/ui/Breadcrumbs";
import { Note } from "@/components/ui/Note";
import type { Locale } from "@/lib/i18n/locale";
import type { AdoptionItem } from "@/lib/lineage/adoption-queries";
import { DeskAdoption } from "./DeskAdoption";

const acts = ["hide", "restore"] as const;
const refusals = ["not_found", "own_work", "wrong_state"] as const;
const mistakes = ["reasonNeeded", "tooLong"] as const;

interface AdoptionsDeskProps {
  locale: Locale;
  viewerId: string;
  adoptions: AdoptionItem[];
  /** What has just been done, or could not be, and with which adoption. */
  query: Record<"done" | "problem" | "adoption", unknown>;
}

/** The newest adoptions for moderators, each with who recorded it and the way to hide it. */
export function AdoptionsDesk({ locale, viewerId, adoptions, query }: AdoptionsDeskProps) {
  const t = useTranslations("lineage.desk");
  const act = acts.find((name) => name === query.done);
  const refusal = refusals.find((name) => name === query.problem);
  const mistake = mistakes.find((name) => name === query.problem);
  return (
    <main id="main" className="wrap k-practice pb-18">
      <Breadcrumbs
        crumbs={[{ label: t("moderation"), href: `/${locale}/moderation` }, { label: t("title") }]}
      />
      <div className="acch">
        <h1>{t("title")}</h1>
      </div>
      <div className="grid gap-6">
        {act && (
          <Note tone="success" role="status">
            {t(`done.${act}`)}
          </Note>
        )}
        {refusal && (
          <Note tone="error" role="alert">
            {t(`problems.${refusal}`)}
          </Note>
        )}
        {adoptions.length === 0 ? (
          <p>{t("empty")}</p>
        ) : (
          <ul className="adopts">
            {adoptions.map((adoption) => (
              <DeskAdoption
                key={adoption.id}
                adoption={adoption}
                locale={locale}
                isOwn={adoption.member.id === viewerId}
                mistake={query.adoption === adoption.id ? mistake : undefined}
              />
            ))}
          </ul>
        )}
      </div>
    </main>
  );
}

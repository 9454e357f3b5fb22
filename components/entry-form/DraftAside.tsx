import { useTranslations } from "next-intl";
import { Anchor } from "@/components/ui/Anchor";
import { stepAddress } from "@/lib/entries/addresses";
import type { EditableDraft } from "@/lib/entries/drafts";
import { reviewWorkingDays } from "@/lib/entries/entry";
import type { Locale } from "@/lib/i18n/locale";
import { DraftProgress } from "./DraftProgress";

/** Beside the form: the draft's cloth, what happens next, where help is. */
export function DraftAside({ draft, locale }: { draft: EditableDraft; locale: Locale }) {
  const t = useTranslations("form");
  return (
    <aside className="suba" aria-label={t("aside")}>
      <DraftProgress entryId={draft.id} kind={draft.kind} title={t(`${draft.kind}.cloth`)} />
      <section>
        <h2>{t("following.title")}</h2>
        <ol className="nexts">
          {(["submit", "review", "publish"] as const).map((name) => (
            <li key={name}>
              <b>{t(`following.${name}.what`)}</b>
              {t(`following.${name}.when`, { days: reviewWorkingDays })}
            </li>
          ))}
        </ol>
      </section>
      <section>
        <h2>{t("help.title")}</h2>
        <p>{t(`${draft.kind}.help`)}</p>
        <p className="mt-3">
          <Anchor href={`/${locale}/about/review`}>{t("help.rules")}</Anchor>
        </p>
        <p className="mt-3">
          <Anchor href={stepAddress(locale, draft.id, "preview")}>{t("help.preview")}</Anchor>
        </p>
      </section>
      <noscript>
        <p className="hint">{t("noScript")}</p>
      </noscript>
    </aside>
  );
}

import { useTranslations } from "next-intl";
import { Anchor } from "@/components/ui/Anchor";
import { Button } from "@/components/ui/Button";
import { Field } from "@/components/ui/Field";
import { Localized } from "@/components/ui/Localized";
import { Status } from "@/components/ui/Status";
import { reasonLimit } from "@/lib/entries/grounds";
import { hostOf } from "@/lib/i18n/format";
import type { Locale } from "@/lib/i18n/locale";
import { hideOrRestoreAdoption } from "@/lib/lineage/actions";
import type { AdoptionItem } from "@/lib/lineage/adoption-queries";
import { pageAddress } from "@/lib/participation/addresses";
import { AdoptionStatusChip } from "./AdoptionStatusChip";
import { placeOf } from "./branches";
import { Told } from "./Told";

interface DeskAdoptionProps {
  adoption: AdoptionItem;
  locale: Locale;
  /** Nobody decides on their own. */
  isOwn: boolean;
  /** What is wrong with the reason that was given. */
  mistake: "reasonNeeded" | "tooLong" | undefined;
}

/** One adoption on the moderators' desk. */
export function DeskAdoption({ adoption, locale, isOwn, mistake }: DeskAdoptionProps) {
  const t = useTranslations("lineage.desk");
  const words = useTranslations("lineage");
  const { organisation, status, title, slug, hidden, member, changed, reason, website, language } = adoption;
  const place = placeOf(adoption, locale);
  return (
    <li>
      <p className="ah">
        <b lang={language}>{organisation}</b>
        <AdoptionStatusChip status={status} />
        {hidden && <Status state="hidden" label={t("hidden")} />}
      </p>
      <p className="facts meta">
        {slug && (
          <Anchor href={pageAddress(locale, { kind: "practice", slug })}>
            <Localized value={title} locale={locale} />
          </Anchor>
        )}
        <span>{t("by", { name: member.name })}</span>
        {place && <span>{place}</span>}
        {website && (
          <a href={website} rel="noopener nofollow ugc">
            {hostOf(website)}
          </a>
        )}
      </p>
      {reason && <Told title={words("why")} text={reason} lang={language} />}
      {changed && <Told title={words("changed")} text={changed} lang={language} />}
      {!isOwn && <DecideForm adoption={adoption} locale={locale} mistake={mistake} />}
    </li>
  );
}

function DecideForm({ adoption, locale, mistake }: Omit<DeskAdoptionProps, "isOwn">) {
  const t = useTranslations("lineage.desk");
  const { id, hidden, organisation } = adoption;
  const act = hidden ? "restore" : "hide";
  return (
    <details open={mistake !== undefined}>
      <summary className="btn quiet -ml-2.5">
        {t(act)}
        <span className="vh">{t("of", { organisation })}</span>
      </summary>
      <form action={hideOrRestoreAdoption} className="mt-2 grid max-w-160 justify-items-stretch gap-4">
        <input type="hidden" name="locale" value={locale} />
        <input type="hidden" name="adoptionId" value={id} />
        <input type="hidden" name="action" value={act} />
        <Field
          id={`reason-${id}`}
          label={t("reason")}
          hint={t("reasonHint")}
          error={mistake && t(`problems.${mistake}`, { limit: reasonLimit })}
        >
          {(control) => <textarea {...control} name="reason" rows={3} maxLength={reasonLimit} required />}
        </Field>
        <p>
          <Button variant={hidden ? "line" : "danger"}>{t(`yes.${act}`)}</Button>
        </p>
      </form>
    </details>
  );
}

import { useTranslations } from "next-intl";
import { Anchor } from "@/components/ui/Anchor";
import { Button, LinkButton } from "@/components/ui/Button";
import { Empty } from "@/components/ui/Empty";
import { Localized } from "@/components/ui/Localized";
import { Note } from "@/components/ui/Note";
import { Status } from "@/components/ui/Status";
import { Time } from "@/components/ui/Time";
import { dayOf } from "@/lib/i18n/format";
import type { Locale } from "@/lib/i18n/locale";
import { deleteAdoption } from "@/lib/lineage/actions";
import { adaptAddress, adoptionAnchor } from "@/lib/lineage/addresses";
import type { AdoptionItem } from "@/lib/lineage/adoption-queries";
import { pageAddress } from "@/lib/participation/addresses";
import { AdoptionStatusChip } from "./AdoptionStatusChip";
import { placeOf } from "./branches";

const acts = ["recorded", "updated", "deleted"] as const;

interface OwnAdoptionsProps {
  locale: Locale;
  adoptions: AdoptionItem[];
  /** What has just been done. */
  done: unknown;
}

/** What a member adapts, each with what can be done with it. */
export function OwnAdoptions({ locale, adoptions, done }: OwnAdoptionsProps) {
  const t = useTranslations("lineage.own");
  const act = acts.find((name) => name === done);
  return (
    <main id="main" className="wrap k-practice pb-18">
      <div className="acch">
        <h1>{t("title")}</h1>
      </div>
      <div className="grid gap-8">
        {act && (
          <Note tone="success" role="status">
            {t(`done.${act}`)}
          </Note>
        )}
        {adoptions.length > 0 ? (
          <ul>
            {adoptions.map((adoption) => (
              <OwnAdoption key={adoption.id} adoption={adoption} locale={locale} />
            ))}
          </ul>
        ) : (
          <Empty
            kind="practice"
            title={t("empty.title")}
            actions={<LinkButton href={`/${locale}/practices`}>{t("empty.read")}</LinkButton>}
          >
            {t("empty.body")}
          </Empty>
        )}
      </div>
    </main>
  );
}

function OwnAdoption({ adoption, locale }: { adoption: AdoptionItem; locale: Locale }) {
  const t = useTranslations("lineage.own");
  const { id, organisation, status, hidden, title, slug, updatedAt } = adoption;
  const place = placeOf(adoption, locale);
  const words = <Localized value={title} locale={locale} />;
  const page = slug && `${pageAddress(locale, { kind: "practice", slug })}#${adoptionAnchor(id)}`;
  return (
    <li className="row mine grid-cols-1 lg:grid-cols-2">
      <div className="body">
        <h2 className="text-[1.75rem]">{page ? <Anchor href={page}>{words}</Anchor> : words}</h2>
        <p className="sum">{[organisation, place].filter(Boolean).join(" · ")}</p>
        <p className="facts meta">
          <AdoptionStatusChip status={status} />
          {hidden && <Status state="hidden" label={t("hidden")} />}
          {!slug && <span>{t("gone")}</span>}
          <Time at={updatedAt}>{dayOf(updatedAt, locale)}</Time>
        </p>
      </div>
      <div className="acts2 col-auto justify-start lg:justify-end">
        {slug && (
          <LinkButton variant="line" icon="edit" href={adaptAddress(locale, slug, id)}>
            {t("edit")}
            <span className="vh">{t("of", { organisation })}</span>
          </LinkButton>
        )}
        <details>
          <summary className="btn quiet">
            {t("delete")}
            <span className="vh">{t("of", { organisation })}</span>
          </summary>
          <form
            action={deleteAdoption}
            className="mt-2 grid max-w-80 justify-items-start gap-3 border-l-2 border-danger pl-4"
          >
            <input type="hidden" name="locale" value={locale} />
            <input type="hidden" name="adoptionId" value={id} />
            <p>{t("sure")}</p>
            <Button variant="danger">{t("yes")}</Button>
          </form>
        </details>
      </div>
    </li>
  );
}

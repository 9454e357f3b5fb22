import { useTranslations } from "next-intl";
import { Anchor } from "@/components/ui/Anchor";
import { Button, LinkButton } from "@/components/ui/Button";
import { Empty } from "@/components/ui/Empty";
import { Note } from "@/components/ui/Note";
import { Time } from "@/components/ui/Time";
import { dayOf } from "@/lib/i18n/format";
import type { Locale } from "@/lib/i18n/locale";
import { remove } from "@/lib/transfer/actions";
import { fitAddress } from "@/lib/transfer/addresses";
import type { SavedFit } from "@/lib/transfer/saved-queries";
import { PlaceWords } from "./PlaceWords";

interface SavedFitsProps {
  locale: Locale;
  fits: readonly SavedFit[];
  /** What has just been done. */
  done: unknown;
}

/** The checks that a member keeps. */
export function SavedFits({ locale, fits, done }: SavedFitsProps) {
  const t = useTranslations("transfer.saved");
  const act = (["saved", "deleted"] as const).find((name) => name === done);
  return (
    <main id="main" className="wrap k-practice pb-18">
      <div className="acch">
        <div>
          <h1>{t("title")}</h1>
          <p className="lead mt-3">{t("lead")}</p>
        </div>
        {fits.length > 0 && <LinkButton href={fitAddress(locale)}>{t("new")}</LinkButton>}
      </div>
      <div className="grid gap-8">
        {act && (
          <Note tone="success" role="status">
            {t(`done.${act}`)}
          </Note>
        )}
        {fits.length > 0 ? (
          <ul>
            {fits.map((fit) => (
              <FitRow key={fit.id} fit={fit} locale={locale} />
            ))}
          </ul>
        ) : (
          <Empty
            kind="practice"
            title={t("empty.title")}
            actions={<LinkButton href={fitAddress(locale)}>{t("new")}</LinkButton>}
          >
            {t("empty.body")}
          </Empty>
        )}
      </div>
    </main>
  );
}

function FitRow({ fit: { id, name, query, asked, createdAt }, locale }: { fit: SavedFit; locale: Locale }) {
  const t = useTranslations("transfer.saved");
  return (
    <li className="row mine grid-cols-1 lg:grid-cols-2">
      <div className="body">
        <h2>
          <Anchor href={fitAddress(locale, query)}>{name}</Anchor>
        </h2>
        <p className="facts meta">
          <span>{t("practices", { count: asked.practices.length })}</span>
          <span>{t.rich("at", { date: () => <Time at={createdAt}>{dayOf(createdAt, locale)}</Time> })}</span>
        </p>
        <PlaceWords place={asked.place} locale={locale} />
      </div>
      <div className="acts2 col-auto justify-start lg:justify-end">
        <details>
          <summary className="btn quiet">
            {t("delete")}
            <span className="vh">{t("of", { name })}</span>
          </summary>
          <div className="mt-2 grid max-w-80 gap-3 border-l-2 border-danger pl-4">
            <p>{t("sure")}</p>
            <form action={remove}>
              <input type="hidden" name="locale" value={locale} />
              <input type="hidden" name="id" value={id} />
              <Button variant="danger">
                {t("yes")}
                <span className="vh">{t("of", { name })}</span>
              </Button>
            </form>
          </div>
        </details>
      </div>
    </li>
  );
}

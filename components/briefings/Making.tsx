import { useTranslations } from "next-intl";
import { Breadcrumbs } from "@/components/ui/Breadcrumbs";
import { Note } from "@/components/ui/Note";
import { askAgain } from "@/lib/briefings/actions";
import { fileAddress } from "@/lib/briefings/addresses";
import type { VersionFiles } from "@/lib/briefings/queries";
import { collectionAddress, versionAddress } from "@/lib/collections/addresses";
import { sizeOf } from "@/lib/i18n/format";
import type { Locale } from "@/lib/i18n/locale";
import { pick } from "@/lib/i18n/localized";
import { FileRow } from "./FileRow";
import { Renewed } from "./Renewed";

interface MakingProps {
  version: { slug: string; number: number };
  found: VersionFiles;
  tooOften: boolean;
  locale: Locale;
}

/** The files of a version on their way: which are ready, how far the others are, and how to ask for them again. */
export function Making({ version: { slug, number }, found, tooOften, locale }: MakingProps) {
  const t = useTranslations("briefings.files");
  const entries = useTranslations("entries");
  const ready = found.files.filter(({ state }) => state === "ready").length;
  const title = pick(found.title, locale);
  return (
    <main id="main">
      <div className="wrap">
        <Breadcrumbs
          crumbs={[
            { label: entries("home"), href: `/${locale}` },
            { label: title?.text ?? slug, href: collectionAddress(locale, slug) },
            { label: t("title", { number: String(number) }) },
          ]}
        />
      </div>
      <div className="wrap narrow k-collection making">
        <h1>{t("title", { number: String(number) })}</h1>
        <p role="status">
          {t("status", { ready, total: found.files.length })} {!found.done && t("waiting")}
        </p>
        <ul className="dls">
          {found.files.map(({ format, state, done, steps, bytes }) => (
            <FileRow
              key={format}
              format={format}
              href={state === "ready" ? fileAddress(locale, slug, number, format) : undefined}
            >
              <span className="dlst">
                {state === "ready" && bytes !== null ? sizeOf(bytes, locale) : t(`states.${state}`)}
                {(state === "making" || state === "waiting") && (
                  <progress
                    value={done}
                    max={steps}
                    aria-label={t("progress", {
                      format: format.toUpperCase(),
                      done: String(done),
                      steps: String(steps),
                    })}
                  />
                )}
              </span>
            </FileRow>
          ))}
        </ul>
        {tooOften && (
          <Note tone="warn" role="alert">
            <p>{t("tooOften")}</p>
          </Note>
        )}
        {found.stuck && (
          <form action={askAgain}>
            <p>{t("failed")}</p>
            <input type="hidden" name="locale" value={locale} />
            <input type="hidden" name="slug" value={slug} />
            <input type="hidden" name="number" value={number} />
            <button className="btn line" type="submit">
              {t("again")}
            </button>
          </form>
        )}
        <p>
          <a className="more" href={versionAddress(locale, slug, number)}>
            {t("back")}
          </a>
        </p>
        {!found.done && <Renewed />}
      </div>
    </main>
  );
}

import { useTranslations } from "next-intl";
import { Anchor } from "@/components/ui/Anchor";
import { Breadcrumbs } from "@/components/ui/Breadcrumbs";
import { Button } from "@/components/ui/Button";
import { Check } from "@/components/ui/Check";
import { Cover } from "@/components/ui/Cover";
import { Fieldset } from "@/components/ui/Fieldset";
import { withQuery } from "@/lib/auth/paths";
import { startEntry } from "@/lib/entries/author-actions";
import { reviewWorkingDays } from "@/lib/entries/entry";
import { type EntryKind, kindOf } from "@/lib/entries/kinds";
import type { Prefill } from "@/lib/entries/prefill";
import { type Locale, locales } from "@/lib/i18n/locale";
import { Prefilled } from "./Prefilled";

interface StartEntryProps {
  kind: EntryKind;
  locale: Locale;
  signedIn: boolean;
  /** What the draft begins with, where a link has said so. */
  prefill?: Prefill;
}

/** Each in its own language. */
const names = { bg: "bulgarian", en: "english" } as const;

const answers = ["what", "need", "time", "next"] as const;

/** Before a form: what it is for, what it takes, what happens with it, and in which language to write. */
export function StartEntry({ kind, locale, signedIn, prefill = {} }: StartEntryProps) {
  const t = useTranslations("form");
  const { path } = kindOf(kind);
  const here = `/${locale}/${path}/new`;
  return (
    <main id="main" className={`wrap k-${kindOf(kind).dye}`}>
      <Breadcrumbs
        crumbs={[
          { label: t("home"), href: `/${locale}` },
          { label: t(`${kind}.list`), href: `/${locale}/${path}` },
          { label: t(`${kind}.heading`) },
        ]}
      />
      <div className="subh">
        <h1>{t(`${kind}.heading`)}</h1>
      </div>
      <div className="sublay">
        <div className="grid content-start gap-8">
          <p className="lead">{t(`${kind}.start.lead`)}</p>
          {answers.map((name) => (
            <section key={name} className="grid gap-2">
              <h2 className="text-[1.75rem]">{t(`${kind}.start.${name}.title`)}</h2>
              <p>{t(`${kind}.start.${name}.body`, { days: reviewWorkingDays })}</p>
            </section>
          ))}
          <form action={startEntry}>
            <input type="hidden" name="locale" value={locale} />
            <input type="hidden" name="kind" value={kind} />
            <Prefilled kind={kind} prefill={prefill} locale={locale} />
            <Fieldset id="language" legend={t("language.question")} hint={t("language.hint")}>
              <div className="flex flex-wrap gap-x-7">
                {locales.map((language) => (
                  <Check
                    key={language}
                    type="radio"
                    name="language"
                    value={language}
                    defaultChecked={language === locale}
                    label={<span lang={language}>{t(`language.${names[language]}`)}</span>}
                  />
                ))}
              </div>
            </Fieldset>
            <div className="subf">
              <Button iconEnd="right">{t("begin")}</Button>
            </div>
            {!signedIn && (
              <p className="hint">
                {t.rich("signInFirst", {
                  a: (words) => (
                    <Anchor href={withQuery(`/${locale}/sign-in`, { back: here })}>{words}</Anchor>
                  ),
                })}
              </p>
            )}
          </form>
        </div>
        <aside className="suba max-lg:hidden" aria-hidden="true">
          <Cover seed="new" kind={kindOf(kind).dye} size="draft" done={0.4} />
        </aside>
      </div>
    </main>
  );
}

import { NextIntlClientProvider, useTranslations } from "next-intl";
import { Button } from "@/components/ui/Button";
import { Field } from "@/components/ui/Field";
import { Localized } from "@/components/ui/Localized";
import { Note } from "@/components/ui/Note";
import { dayOf } from "@/lib/i18n/format";
import type { Locale } from "@/lib/i18n/locale";
import { mergeAddress } from "@/lib/ideas/addresses";
import type { IdeaOnDesk } from "@/lib/ideas/desk-item";
import type { MergeTarget } from "@/lib/ideas/merge-targets";
import { MergeForm } from "./MergeForm";
import { steerWords } from "./Steering";

interface MergingProps {
  idea: IdeaOnDesk;
  targets: MergeTarget[];
  search: string;
  locale: Locale;
}

/** Finds the idea that stays, by words or address or among those that are alike, and merges another one into it. */
export function Merging({ idea, targets, search, locale }: MergingProps) {
  const t = useTranslations("ideaLife.desk");
  return (
    <div className="grid max-w-[60rem] gap-10">
      <search className="block">
        <form action={mergeAddress(locale, idea.id)} className="flex flex-wrap items-end gap-3">
          <Field id="q" label={t("merge.find")} hint={t("merge.findHint")} className="grow basis-72">
            {(control) => <input {...control} name="q" type="search" maxLength={200} defaultValue={search} />}
          </Field>
          <Button variant="line" icon="search">
            {t("submit")}
          </Button>
        </form>
      </search>
      {targets.length === 0 ? (
        <Note role="status">{t(search ? "merge.nothing" : "merge.noneAlike")}</Note>
      ) : (
        <NextIntlClientProvider messages={steerWords(locale)}>
          <section className="grid gap-4" aria-labelledby="targets">
            <h2 id="targets">{t(search ? "merge.found" : "merge.suggested")}</h2>
            <MergeForm
              key={search}
              locale={locale}
              entryId={idea.id}
              source={idea.sourceLanguage}
              targets={targets.map(({ id, title, supporters, publishedAt }) => ({
                id,
                label: <Localized value={title} locale={locale} />,
                hint: `${t("merge.supporters", { count: supporters })} · ${dayOf(publishedAt, locale)}`,
              }))}
            />
          </section>
        </NextIntlClientProvider>
      )}
    </div>
  );
}

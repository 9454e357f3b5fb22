import { useTranslations } from "next-intl";
import { Anchor } from "@/components/ui/Anchor";
import { Breadcrumbs } from "@/components/ui/Breadcrumbs";
import { Button, LinkButton } from "@/components/ui/Button";
import { Note } from "@/components/ui/Note";
import type { Locale } from "@/lib/i18n/locale";
import { pick } from "@/lib/i18n/localized";
import { startPractice } from "@/lib/lineage/actions";
import type { Subject } from "@/lib/lineage/page";
import { pageAddress } from "@/lib/participation/addresses";
import { StartFields } from "./StartFields";

interface BecamePageProps {
  locale: Locale;
  idea: Subject;
  /** Whether the reader is one of its authors or of the team. */
  may: boolean;
}

/** What is taken over from an idea that became a practice, and the button that begins. */
export function BecamePage({ locale, idea, may }: BecamePageProps) {
  const t = useTranslations("lineage.became");
  const title = pick(idea.title, locale);
  const lang = title?.lang === locale ? undefined : title?.lang;
  const page = pageAddress(locale, { kind: "idea", slug: idea.slug });
  return (
    <main id="main" className="wrap k-practice pb-18">
      <Breadcrumbs
        crumbs={[{ label: title?.text ?? "", href: page, lang: title?.lang }, { label: t("title") }]}
      />
      <div className="acch">
        <h1>{t("title")}</h1>
      </div>
      <div className="narrow grid gap-6">
        <p className="lead">
          {t.rich("lead", {
            a: () => (
              <Anchor href={page} lang={lang}>
                {title?.text}
              </Anchor>
            ),
          })}
        </p>
        {may ? (
          <>
            <p>{t("taken")}</p>
            <p>{t("after")}</p>
            <form action={startPractice} className="btns">
              <StartFields locale={locale} entryId={idea.id} slug={idea.slug} />
              <Button iconEnd="right">{t("begin")}</Button>
              <LinkButton variant="quiet" href={page}>
                {t("back")}
              </LinkButton>
            </form>
          </>
        ) : (
          <>
            <Note>{t("notYours")}</Note>
            <p>
              <LinkButton variant="line" href={page}>
                {t("back")}
              </LinkButton>
            </p>
          </>
        )}
      </div>
    </main>
  );
}

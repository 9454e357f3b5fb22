import type { Metadata } from "next";
import { getLocale, getTranslations } from "next-intl/server";
import { DeskLists } from "@/components/ideas-life/DeskLists";
import { DeskTable } from "@/components/ideas-life/DeskTable";
import { Anchor } from "@/components/ui/Anchor";
import { Button, LinkButton } from "@/components/ui/Button";
import { Empty } from "@/components/ui/Empty";
import { Field } from "@/components/ui/Field";
import { Pager } from "@/components/ui/Pager";
import { requireSteering } from "@/lib/auth/viewer";
import { ideasDeskAddress } from "@/lib/ideas/addresses";
import { deskFiltersFrom, deskQueryOf } from "@/lib/ideas/desk-filters";
import { ideasOnDesk, ideasPerPage } from "@/lib/ideas/desk-queries";
import { canModerate } from "@/lib/members/member";

export async function generateMetadata(): Promise<Metadata> {
  const locale = await getLocale();
  await requireSteering(locale, ideasDeskAddress(locale));
  const t = await getTranslations("ideaLife.desk");
  return { title: t("title") };
}

/** All ideas as the team sees them: those that wait for an official answer first. */
export default async function IdeasDeskPage({ searchParams }: PageProps<"/[locale]/moderation/ideas">) {
  const locale = await getLocale();
  const here = ideasDeskAddress(locale);
  const viewer = await requireSteering(locale, here);
  const filters = deskFiltersFrom(await searchParams);
  const { items, total, page, pages, counts } = await ideasOnDesk(viewer, filters, new Date());

  const t = await getTranslations("ideaLife.desk");
  const { list, search } = filters;
  const from = (page - 1) * ideasPerPage + 1;
  return (
    <main id="main" className="wrap pb-18">
      <div className="acch">
        <div>
          <h1>{t("title")}</h1>
          <p className="lead mt-3">{t("lead")}</p>
        </div>
        {canModerate(viewer) && (
          <Anchor className="more" href={`/${locale}/moderation`}>
            {t("queue")}
          </Anchor>
        )}
      </div>
      <DeskLists locale={locale} current={list} counts={counts} />
      <search className="my-6 block">
        <form action={here} className="flex flex-wrap items-end gap-3">
          {list !== "all" && <input type="hidden" name="list" value={list} />}
          <Field id="q" label={t("search")}>
            {(control) => <input {...control} name="q" type="search" maxLength={200} defaultValue={search} />}
          </Field>
          <Button variant="line" icon="search">
            {t("submit")}
          </Button>
        </form>
      </search>
      <p className="meta mb-4" role="status">
        {t("found", { count: total })}
      </p>
      {items.length > 0 ? (
        <DeskTable items={items} locale={locale} />
      ) : (
        <Empty
          kind="idea"
          title={t("empty.title")}
          actions={
            <>
              <LinkButton variant="line" href={here}>
                {t("empty.all")}
              </LinkButton>
              <LinkButton variant="quiet" href={`/${locale}/ideas`}>
                {t("empty.toIdeas")}
              </LinkButton>
            </>
          }
        >
          {t("empty.body")}
        </Empty>
      )}
      <Pager
        page={page}
        pages={pages}
        hrefFor={(n) => here + deskQueryOf({ ...filters, page: n })}
        range={t("range", { from, to: from + items.length - 1, total })}
      />
    </main>
  );
}

import { randomUUID } from "node:crypto";
import type { Metadata } from "next";
import { getLocale, getTranslations } from "next-intl/server";
import { Quoted } from "@/components/participation/Quoted";
import { ReportForm } from "@/components/reports/ReportForm";
import { ReportThanks } from "@/components/reports/ReportThanks";
import { Anchor } from "@/components/ui/Anchor";
import { internalPath } from "@/lib/auth/paths";
import { viewer } from "@/lib/auth/viewer";
import { isUuid } from "@/lib/forms/uuid";
import { canModerate } from "@/lib/members/member";
import { reportable } from "@/lib/reports/queries";
import { hideAddress } from "@/lib/reports/report";

export const dynamic = "force-dynamic";

export async function generateMetadata(): Promise<Metadata> {
  const t = await getTranslations("reports");
  return { title: t("title"), robots: { index: false } };
}

/** Where anybody reports content (Digital Services Act, Art. 16). */
export default async function ReportPage({ searchParams }: PageProps<"/[locale]/report">) {
  const locale = await getLocale();
  const { about, point, done, number, mail } = await searchParams;
  const t = await getTranslations("reports");
  if (done === "report" && typeof number === "string" && isUuid(number))
    return <ReportThanks id={number} mailed={mail === "1"} locale={locale} />;
  const asked = typeof point === "string" && isUuid(point) ? point : "";
  const [me, said] = await Promise.all([viewer(), asked ? reportable(asked) : null]);
  const path = internalPath(about) ?? "";
  return (
    <main id="main" className="wrap pb-18">
      <div className="acch">
        <h1>{t("title")}</h1>
      </div>
      <div className="narrow grid gap-8">
        <p className="lead">{t("lead")}</p>
        {said && <Quoted said={said} locale={locale} />}
        {said && me && canModerate(me) && (
          <p>
            <Anchor href={hideAddress(locale, "contribution", said.id)}>{t("asModerator")}</Anchor>
          </p>
        )}
        <ReportForm
          locale={locale}
          id={randomUUID()}
          about={path}
          point={said && path ? said.id : ""}
          email={me?.email ?? ""}
        />
      </div>
    </main>
  );
}

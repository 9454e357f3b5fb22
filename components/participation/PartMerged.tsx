import { useTranslations } from "next-intl";
import { LinkButton } from "@/components/ui/Button";
import { Note } from "@/components/ui/Note";
import type { Locale } from "@/lib/i18n/locale";
import { pick } from "@/lib/i18n/localized";
import { pageAddress } from "@/lib/participation/addresses";
import type { MergedInto } from "@/lib/participation/refusals";

/** An idea that was merged takes nothing by itself: the way to the one that does. */
export function PartMerged({ into, locale }: { into: MergedInto; locale: Locale }) {
  const t = useTranslations("participation");
  const title = pick(into.title, locale);
  return (
    <main id="main" className="wrap k-idea pb-18">
      <div className="acch">
        <h1>{t("own.title")}</h1>
      </div>
      <div className="narrow grid gap-6">
        <Note tone="warn" role="alert">
          {t("refusals.merged")}
        </Note>
        <p>
          <LinkButton iconEnd="right" href={pageAddress(locale, { kind: "idea", slug: into.slug })}>
            <span lang={title?.lang === locale ? undefined : title?.lang}>{title?.text ?? into.slug}</span>
          </LinkButton>
        </p>
      </div>
    </main>
  );
}

import { useTranslations } from "next-intl";
import type { Locale } from "@/lib/i18n/locale";
import { useful as act } from "@/lib/participation/click-actions";
import type { OwnPart } from "@/lib/participation/own-queries";
import { ClickForm } from "./ClickForm";

/** What one has marked as useful. */
export function OwnUseful({ part: { useful, slug }, locale }: { part: OwnPart; locale: Locale }) {
  const t = useTranslations("participation");
  if (useful.length === 0) return null;
  return (
    <section>
      <h2>{t("own.useful")}</h2>
      <ul className="grid gap-4 mt-4">
        {useful.map(({ id, body, lang, author }) => (
          <li key={id} className="grid gap-2">
            <blockquote className="quoted" lang={lang === locale ? undefined : lang}>
              {body.length > excerpt ? `${body.slice(0, excerpt)}…` : body}
            </blockquote>
            <div className="btns items-center">
              <span className="meta">{author || t("points.formerMember")}</span>
              <ClickForm
                action={act}
                hidden={{ locale, id, slug, wanted: "off" }}
                label={t("own.notUseful")}
                of={t("points.of", { name: author || t("points.formerMember") })}
                variant="quiet"
              />
            </div>
          </li>
        ))}
      </ul>
    </section>
  );
}

/** Characters of it that are shown. */
const excerpt = 200;

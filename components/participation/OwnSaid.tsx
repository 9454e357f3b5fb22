import { useTranslations } from "next-intl";
import { LinkButton } from "@/components/ui/Button";
import { Prose } from "@/components/ui/Prose";
import { Time } from "@/components/ui/Time";
import { momentOf } from "@/lib/i18n/format";
import type { Locale } from "@/lib/i18n/locale";
import { editAddress } from "@/lib/participation/addresses";
import type { OwnPart } from "@/lib/participation/own-queries";
import { removeOwnSaid } from "@/lib/participation/write-actions";
import { ClickForm } from "./ClickForm";

/** One's own points and replies, the newest first. */
export function OwnSaid({ part: { said, slug }, locale }: { part: OwnPart; locale: Locale }) {
  const t = useTranslations("participation");
  if (said.length === 0) return null;
  return (
    <section>
      <h2>{t("own.said")}</h2>
      <ul className="chat mt-4">
        {said.map(({ id, side, body, lang, at, mayEdit, hidden }) => {
          const of = `: ${body.slice(0, 60)}`;
          return (
            <li key={id} lang={lang === locale ? undefined : lang}>
              <p className="meta" lang={locale}>
                {side ? t(`points.side.${side}`) : t("points.isReply")} ·{" "}
                <Time at={at}>{momentOf(at, locale)}</Time>
              </p>
              <Prose text={body} />
              {hidden !== null ? (
                <p className="mt-3 font-semibold" lang={locale}>
                  {t("points.hidden", { reason: hidden })}
                </p>
              ) : (
                <div className="btns mt-3" lang={locale}>
                  {mayEdit && (
                    <LinkButton variant="line" icon="edit" href={editAddress(locale, slug, id)}>
                      {t("own.edit")}
                      <span className="vh">{of}</span>
                    </LinkButton>
                  )}
                  <details>
                    <summary className="btn quiet">
                      {t("own.remove")}
                      <span className="vh">{of}</span>
                    </summary>
                    <div className="mt-2 grid max-w-80 gap-3 border-danger border-l-2 pl-4">
                      <p>{t("own.sure")}</p>
                      <ClickForm
                        action={removeOwnSaid}
                        hidden={{ locale, slug, id }}
                        label={t("own.yes")}
                        variant="danger"
                      />
                    </div>
                  </details>
                </div>
              )}
            </li>
          );
        })}
      </ul>
    </section>
  );
}

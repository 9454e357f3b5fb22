import { useTranslations } from "next-intl";
import { Anchor } from "@/components/ui/Anchor";
import { Prose } from "@/components/ui/Prose";
import { Time } from "@/components/ui/Time";
import { momentOf } from "@/lib/i18n/format";
import type { Locale } from "@/lib/i18n/locale";
import { pick } from "@/lib/i18n/localized";
import { pageAddress } from "@/lib/participation/addresses";
import { bodyLimit } from "@/lib/participation/limits";
import { sendMessage, settle } from "@/lib/participation/offer-actions";
import type { Thread } from "@/lib/participation/offer-queries";
import { termLabel } from "@/lib/vocabulary/vocabulary";
import { ClickForm } from "./ClickForm";
import { PartForm } from "./PartForm";

interface OfferThreadProps {
  thread: Thread;
  /** Of the next message. */
  messageId: string;
  locale: Locale;
}

/** The conversation of the two sides of an offer, and what each can do. Neither sees the other's address. */
export function OfferThread({ thread, messageId, locale }: OfferThreadProps) {
  const t = useTranslations("participation");
  const { offer, side, helper, messages } = thread;
  const title = pick(offer.title, locale);
  const known = helper || t("points.formerMember");
  const settled = (to: "accepted" | "closed") => ({ locale, offerId: offer.id, to });
  return (
    <>
      <p className="lead">
        {t.rich(`offers.about.${side}`, {
          helper: known,
          ask: termLabel("asks", offer.ask, locale),
          title: () =>
            offer.open ? (
              <Anchor href={pageAddress(locale, offer)} lang={title?.lang}>
                {title?.text}
              </Anchor>
            ) : (
              <span lang={title?.lang}>{title?.text}</span>
            ),
        })}
      </p>
      <p>{t(`offers.now.${offer.state}.${side}`)}</p>
      <ol className="chat">
        {messages.map(({ id, body, at, author, own }) => (
          <li key={id} className={own ? "own" : undefined}>
            <p className="meta">
              <b>{own ? t("offers.you") : author || t("points.formerMember")}</b> ·{" "}
              <Time at={at}>{momentOf(at, locale)}</Time>
            </p>
            <Prose text={body} />
          </li>
        ))}
      </ol>
      {offer.open && offer.state !== "closed" && (
        <>
          <PartForm
            locale={locale}
            action={sendMessage}
            hidden={{ offerId: offer.id, id: messageId }}
            questions={[
              {
                kind: "area",
                name: "body",
                label: t("offers.message"),
                hint: t("offers.messageHint", { limit: bodyLimit }),
                limit: bodyLimit,
              },
            ]}
            submit={t("offers.send")}
          />
          <section className="grid gap-4 border-line border-t pt-6">
            <h2 className="text-[1.75rem]!">{t("offers.settle")}</h2>
            <p>{t(`offers.settleHint.${side}`)}</p>
            <div className="btns">
              {side === "author" && offer.state === "open" && (
                <ClickForm action={settle} hidden={settled("accepted")} label={t("offers.accept")} />
              )}
              <ClickForm
                action={settle}
                hidden={settled("closed")}
                label={t("offers.close")}
                variant="quiet"
              />
            </div>
          </section>
        </>
      )}
    </>
  );
}

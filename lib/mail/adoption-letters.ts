import { createTranslator } from "next-intl";
import type { Locale } from "@/lib/i18n/locale";
import { messagesOf } from "@/lib/i18n/messages";
import type { AdoptionStatus } from "@/lib/lineage/adoption";
import { type Letters, quote, text } from "./letter";
import { reasonsOf } from "./reasons";

/** What the letters about adoptions are told. */
export interface AdoptionLetters {
  /** To the practice's authors. */
  adoption_recorded: { title: string; organisation: string; status: AdoptionStatus; link: string };
  /** To the member who recorded it. */
  adoption_hidden: { title: string; reason: string; link: string };
  adoption_restored: { title: string; reason: string; link: string };
}

const statusIn = (language: Locale, status: AdoptionStatus): string =>
  createTranslator({ locale: language, messages: messagesOf(language), namespace: "lineage.statuses" })(
    status,
  );

export const adoptionLetters: Letters<AdoptionLetters> = {
  adoption_recorded: (t, { title, organisation, status, link }, language) => ({
    subject: t("adoption_recorded.subject", { organisation, title }),
    blocks: [
      text(t("adoption_recorded.intro", { organisation, title, status: statusIn(language, status) })),
      text(t("adoption_recorded.next")),
    ],
    button: { label: t("adoption_recorded.button"), link },
    why: t("author"),
  }),
  // A statement of reasons, like that for hidden content.
  adoption_hidden: (t, { title, reason, link }) => ({
    subject: t("adoption_hidden.subject", { title }),
    blocks: [text(t("adoption_hidden.measure")), ...reasonsOf(t, reason)],
    button: { label: t("adoption_hidden.button"), link },
    why: t("adoption_hidden.why"),
  }),
  adoption_restored: (t, { title, reason, link }) => ({
    subject: t("adoption_restored.subject", { title }),
    blocks: [text(t("adoption_restored.intro")), quote(reason)],
    button: { label: t("adoption_restored.button"), link },
    why: t("adoption_hidden.why"),
  }),
};

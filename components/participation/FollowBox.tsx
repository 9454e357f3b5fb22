import { useTranslations } from "next-intl";
import type { Locale } from "@/lib/i18n/locale";
import { follow, followHere } from "@/lib/participation/click-actions";
import { Toggle } from "./Toggle";
import { ToggleWords } from "./ToggleWords";

interface FollowBoxProps {
  entryId: string;
  kind: "idea" | "practice" | "collection";
  followers: number;
  locale: Locale;
}

/** Mail about what happens to an entry, for whoever wants it. */
export function FollowBox({ entryId, kind, followers, locale }: FollowBoxProps) {
  const t = useTranslations("participation.follow");
  return (
    <section id="follow">
      <h2>{t("title")}</h2>
      <p>{t(`about.${kind}`)}</p>
      <ToggleWords locale={locale} what="follow">
        <Toggle
          what="follow"
          entryId={entryId}
          count={followers}
          hidden={{ locale, entryId }}
          action={follow}
          actionHere={followHere}
        />
      </ToggleWords>
    </section>
  );
}
